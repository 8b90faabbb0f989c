/** Of the global scope of a service worker what worker.ts uses; the library of the DOM, which the pages need, has none. */
interface WorkerEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface WorkerEvents {
  readonly install: WorkerEvent;
  readonly activate: WorkerEvent;
  readonly message: MessageEvent<unknown>;
  readonly fetch: WorkerEvent & {
    readonly request: Request;
    readonly respondWith: (response: Promise<Response>) => void;
  };
}

interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: () => Promise<readonly { readonly url: string }[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <Type extends keyof WorkerEvents>(
    type: Type,
    listener: (event: WorkerEvents[Type]) => unknown,
  ) => void;
}
