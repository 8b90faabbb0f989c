import { useEffect, useRef, useState } from 'preact/hooks';
import { dayOf } from '../../../format/day.ts';
import { LoadError, fetchFile, SCRIPT } from '../../../loading/fetch-file.ts';
import type { Answer, Pace, Request, Summary } from '../../../plan/bulk/messages.ts';
import type { Format } from '../../../plan/bulk/output.ts';
import type { RowOptions } from '../../../plan/bulk/read-row.ts';
import { saveFile } from '../../../plan/export/save-file.ts';
import { bulkPage as words, bulkTemplate } from '../../../strings/index.ts';
import address from '../../../plan/bulk/worker.ts?worker&url';

/** What the worker is at; `missing` where its file did not come. */
export type Stage =
  | { readonly at: 'idle' | 'starting' | 'failed' | 'cancelled' }
  | { readonly at: 'working'; readonly pace: Pace; readonly isPaused: boolean }
  | { readonly at: 'refused'; readonly sentence: string }
  | { readonly at: 'missing'; readonly error: LoadError; readonly again: () => void };

/** The worker as the page uses it: one at a time, begun when it is needed first, ended by the word to cancel. */
export const useBulk = (rules: string) => {
  const [stage, setStage] = useState<Stage>({ at: 'idle' });
  const [summary, setSummary] = useState<Summary>();
  const [saved, setSaved] = useState('');
  const worker = useRef<Promise<BulkWorker> | undefined>(undefined);
  /** The name of the file that is being written. */
  const name = useRef('');

  const hear = (answer: Answer) => {
    if (answer.say === 'progress')
      setStage((now) => ({ at: 'working', pace: answer.pace, isPaused: now.at === 'working' && now.isPaused }));
    else if (answer.say === 'refused') setStage({ at: 'refused', sentence: answer.sentence });
    else if (answer.say === 'failed') setStage({ at: 'failed' });
    else {
      setStage({ at: 'idle' });
      if (answer.say === 'done') setSummary(answer.summary);
      else {
        saveFile(answer.content, name.current);
        setSaved(words.save.downloaded(name.current));
      }
    }
  };
  const end = () => {
    worker.current?.then(({ end: terminate }) => terminate()).catch(() => undefined);
    worker.current = undefined;
  };
  const ask = (request: Request) => {
    setStage({ at: 'starting' });
    setSaved('');
    worker.current ??= startWorker(hear);
    worker.current.then(
      ({ ask: hand }) => hand(request),
      (error: unknown) => {
        worker.current = undefined;
        if (error instanceof LoadError) setStage({ at: 'missing', error, again: () => ask(request) });
        else {
          console.error(error);
          setStage({ at: 'failed' });
        }
      },
    );
  };
  useEffect(() => end, []);

  const today = () => dayOf(new Date());
  return {
    stage,
    summary,
    saved,
    run: (file: Blob, options: RowOptions) => {
      // Whatever goes on is of another file.
      end();
      setSummary(undefined);
      ask({ ask: 'run', file, options });
    },
    save: (format: Format) => {
      name.current = `${words.save.fileName}-${today()}.${format}`;
      ask({ ask: 'save', format, date: today(), rules });
    },
    template: (benefit: string, title: string, format: Format) => {
      name.current = `${bulkTemplate.fileName(title)}.${format}`;
      ask({ ask: 'template', benefit, format });
    },
    pause: (isPaused: boolean) => {
      worker.current?.then(({ ask: hand }) => hand({ ask: 'pause', isPaused })).catch(console.error);
      setStage((now) => (now.at === 'working' ? { ...now, isPaused } : now));
    },
    cancel: () => {
      end();
      // With the worker goes what it has worked out.
      setSummary(undefined);
      setStage({ at: 'cancelled' });
    },
  };
};

export type Bulk = ReturnType<typeof useBulk>;

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (from: string) => string };
}

let trusted: string | undefined;

/** The address of the worker, as browsers with Trusted Types want it: from the one rule that build/policy.ts knows. */
const workerAddress = (): string => {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  const createScriptURL = (): string => address;
  // A rule is made once.
  trusted ??= trustedTypes?.createPolicy('bulk', { createScriptURL }).createScriptURL('') ?? createScriptURL();
  return trusted;
};

/** A worker that works out tables. */
interface BulkWorker {
  readonly ask: (request: Request) => void;
  /** Ends it at once, whatever it does. */
  readonly end: () => void;
}

/** Starts one. Rejects with a LoadError where its file does not come. @param onAnswer is told what it says, and `failed` where it dies */
const startWorker = async (onAnswer: (answer: Answer) => void): Promise<BulkWorker> => {
  // Fetched before: a worker does not say why its file did not come, and does not ask twice.
  await fetchFile(address, SCRIPT);
  const worker = new Worker(workerAddress());
  worker.onmessage = ({ data }: MessageEvent<Answer>) => onAnswer(data);
  worker.onerror = (event) => {
    console.error(event.message);
    onAnswer({ say: 'failed' });
  };
  return { ask: (request) => worker.postMessage(request), end: () => worker.terminate() };
};
