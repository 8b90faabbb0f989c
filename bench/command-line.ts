import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { randomFrom, randomSet, requestsOf } from './cases.ts';

/** What answering many lines in a process of its own took. */
export interface LinesRun {
  readonly lines: number;
  /** From the start of the process, so that loading counts too. */
  readonly seconds: number;
  /** The most memory it ever held; undefined where there is no /proc to read it from. */
  readonly peakMebibytes: number | undefined;
}

const COMMAND = fileURLToPath(new URL('../src/cli/estimate.ts', import.meta.url));
const LINE_FEED = 0x0a;

/** Lines on the fly, never the whole file: a set of the 21 benefits after another, each with numbers of its own. */
function* chunksOf(lines: number): Generator<string> {
  const random = randomFrom(2027);
  for (let written = 0; written < lines;) {
    const requests = requestsOf(randomSet(random)).slice(0, lines - written);
    written += requests.length;
    yield requests.map((request) => `${JSON.stringify(request)}\n`).join('');
  }
}

/** The high-water mark that Linux keeps for a process. */
const peakOf = (pid: number | undefined): number | undefined => {
  if (process.platform !== 'linux' || pid === undefined) return undefined;
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) / 1024;
};

/** Pipes lines through the command line, waiting where it is slow, until the last answer has come back. */
export const runLines = async (lines: number): Promise<LinesRun> => {
  const start = performance.now();
  const child = spawn(process.execPath, [COMMAND, '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const write = async () => {
    for (const chunk of chunksOf(lines)) if (!child.stdin.write(chunk)) await once(child.stdin, 'drain');
  };
  const read = async () => {
    let answered = 0;
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      for (const byte of chunk) if (byte === LINE_FEED) answered += 1;
      // Its input is still open, so it is alive and its memory can be read; only then may it end.
      if (answered >= lines) return;
    }
    throw new Error(`the command line answered ${String(answered)} of ${String(lines)} lines`);
  };
  const reading = read();
  await Promise.all([write(), reading]);
  const seconds = (performance.now() - start) / 1000;
  const peakMebibytes = peakOf(child.pid);
  child.stdin.end();
  const [status] = (await exited) as [number | null];
  if (status !== 0) throw new Error(`the command line ended with status ${String(status)}`);
  return { lines, seconds, peakMebibytes };
};
