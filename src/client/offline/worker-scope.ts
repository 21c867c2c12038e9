/** What a service worker is given by the browser, as far as this site's worker uses it. */
export interface WorkerScope {
  readonly registration: { readonly installing: Worker | null; readonly waiting: Worker | null };
  readonly clients: {
    matchAll(options: object): Promise<readonly { readonly id: string }[]>;
    get(id: string): Promise<{ postMessage(message: string): void } | undefined>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listen: (event: LastingEvent) => void): void;
  addEventListener(type: "fetch", listen: (event: FetchRequest) => void): void;
  addEventListener(type: "message", listen: (event: ClientMessage) => void): void;
}

interface Worker {
  postMessage(message: string): void;
}

interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A page, or something that a page loads, is asked for. */
export interface FetchRequest extends LastingEvent {
  readonly request: Request;
  /** Who asks; of a page, the page that is left. */
  readonly clientId: string;
  /** The page or worker that comes of it. */
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

/** A page says that it is there, or that the reader has switched keeping off or on; the active worker that it retires. */
export interface ClientMessage extends LastingEvent {
  readonly data: "off" | "on" | "take over" | { readonly visited: string; readonly saving: boolean };
}
