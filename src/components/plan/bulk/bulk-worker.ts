import { fetchFile, SCRIPT } from '../../../loading/fetch-file.ts';
import type { Answer, Request } from '../../../plan/bulk/messages.ts';
import address from '../../../plan/bulk/worker.ts?worker&url';

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
export interface BulkWorker {
  readonly ask: (request: Request) => void;
  /** Ends it at once, whatever it does. */
  readonly end: () => void;
}

/** Starts one. Rejects with a LoadError where its file does not come. @param onAnswer is told what it says, and `failed` where it dies */
export const startWorker = async (onAnswer: (answer: Answer) => void): Promise<BulkWorker> => {
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
