import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PORT } from '../e2e/ports.ts';
import { poll, type Engine, type Key, type Tab } from './tab.ts';
import { WebDriver } from './webdriver.ts';

const WINDOW = join(import.meta.dirname, 'webkit-window.js');
const DRIVER_PORT = String(PORT + 30);

/** What a build of WebKit without installable applications says of the policy of every page; Safari knows the word. */
const UNKNOWN_WORD = "Unrecognized Content-Security-Policy directive 'manifest-src'";

/** Where WebDriver has the keys that write nothing. */
const KEYS: Readonly<Record<Key, string>> = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C' };

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  await gone;
};

/** A screen that nobody sees, which finds a free number for itself. */
const startScreen = async (): Promise<{ readonly child: ChildProcess; readonly env: NodeJS.ProcessEnv }> => {
  const child = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await once(createInterface(child.stdout), 'line')) as readonly string[];
  return { child, env: { ...process.env, LANG: 'C.UTF-8', GDK_BACKEND: 'x11', DISPLAY: `:${number ?? ''}` } };
};

/** In the page: by itself the driver brings an element just into view, where what sticks to the edge covers it. */
const toTheMiddle = (element: Element): void => {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
};
const select = (element: Element): void => {
  (element as HTMLInputElement).select();
};

const start = async (downloads: string): Promise<Tab> => {
  const profile = mkdtempSync(join(tmpdir(), 'webkit-'));
  const screen = await startScreen();
  // As on a terminal: into a pipe the engine would write what it complains of only when it ends.
  const driver = spawn('script', ['-qefc', `WebKitWebDriver --port=${DRIVER_PORT}`, '/dev/null'], {
    env: { ...screen.env, WEBKIT_PROFILE: profile, WEBKIT_DOWNLOADS: downloads },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const problems: string[] = [];
  createInterface(driver.stdout).on('line', (line) => {
    if (/^CONSOLE \S+(?: \S+)? ERROR|^CONSOLE ERROR/.test(line) && !line.includes(UNKNOWN_WORD)) problems.push(line);
  });
  const address = `http://127.0.0.1:${DRIVER_PORT}`;
  await poll(
    () =>
      fetch(`${address}/status`).then(
        () => true,
        () => false,
      ),
    (answers) => answers,
  );
  const session = await WebDriver.start(address, { 'webkitgtk:browserOptions': { binary: WINDOW, args: [] } });
  return {
    open: async (url) => {
      await session.post('url', { url });
    },
    ask: (read, ...given) => session.run(read, given),
    click: async (look, ...given) => {
      await session.post(`${await session.find(look, given, toTheMiddle)}/click`, {});
    },
    type: async (text, look, ...given) => {
      await session.post(`${await session.find(look, given, select)}/value`, { text });
    },
    key: async (name) => {
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[name] }));
      await session.post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    give: async (file, look, ...given) => {
      await session.post(`${await session.find(look, given, toTheMiddle)}/value`, { text: file });
    },
    resize: async (width, height) => {
      await session.post('window/rect', { width, height });
    },
    problems: () => problems.splice(0),
    close: async () => {
      await session.close();
      await stop(driver);
      await stop(screen.child);
      rmSync(profile, { recursive: true, force: true });
    },
  };
};

const print = async (address: string, file: string, ready: string): Promise<void> => {
  const screen = await startScreen();
  try {
    await once(spawn(WINDOW, ['--print', address, file, ready], { env: screen.env, stdio: 'ignore' }), 'exit');
  } finally {
    await stop(screen.child);
  }
};

/** Debian's WebKitGTK, whose engine is Safari's, over WebDriver; undefined where it or what shows it is not installed. */
export const findWebKit = async (): Promise<Engine | undefined> => {
  if (!['WebKitWebDriver', 'Xvfb', 'gjs'].every((name) => existsSync(`/usr/bin/${name}`))) return undefined;
  const screen = await startScreen();
  try {
    // Fails where what binds the engine to the window's language is missing.
    const version = execFileSync(WINDOW, ['--version'], { env: screen.env, encoding: 'utf8', stdio: 'pipe' });
    return { name: 'WebKit', version: `WebKitGTK ${version.trim()}`, lacks: [], start, print };
  } catch {
    return undefined;
  } finally {
    await stop(screen.child);
  }
};
