/** What a browser's debugging port says and is asked, by method. */
type Message = Readonly<Record<string, unknown>>;

interface Heard {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: Message;
  readonly result?: Message;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly method: string;
  resolve(result: Message): void;
  reject(why: Error): void;
}

/** Asks a tab, a frame, a worker or the browser itself. */
export type Ask = <Result = Message>(
  method: string,
  params?: Message,
) => Promise<Result>;

/**
 * The line to a browser. Playwright is not asked here: it keeps every tab
 * in front and takes the death of a frame for the death of its page.
 */
export class DevTools {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Set<(heard: Heard) => void>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.onmessage = ({ data }) => this.#hear(JSON.parse(String(data)));
    socket.onclose = () => this.#end();
  }

  static async connect(url: string): Promise<DevTools> {
    const socket = new WebSocket(url);
    await new Promise((resolve, reject) => {
      socket.onopen = resolve;
      socket.onerror = () => reject(new Error(`Nobody answers at ${url}.`));
    });
    return new DevTools(socket);
  }

  /** Asks the browser, or whoever is behind the session. */
  ask<Result = Message>(
    method: string,
    params: Message = {},
    sessionId?: string,
  ): Promise<Result> {
    const id = ++this.#last;
    return new Promise<Message>((resolve, reject) => {
      this.#waiting.set(id, { method, resolve, reject });
      this.#socket.send(JSON.stringify({ id, method, params, sessionId }));
    }) as Promise<Result>;
  }

  /** A line to one target: a tab, or a worker within one. */
  to(sessionId: string): Ask {
    return (method, params) => this.ask(method, params, sessionId);
  }

  /** Hears every event from now on. */
  listen(listener: (heard: Heard) => void): void {
    this.#listeners.add(listener);
  }

  close(): void {
    this.#socket.close();
  }

  #hear(heard: Heard): void {
    const { id, result, error } = heard;
    const waiting = id === undefined ? undefined : this.#waiting.get(id);
    if (id === undefined || !waiting) {
      for (const listener of this.#listeners) listener(heard);
      return;
    }
    this.#waiting.delete(id);
    if (error) waiting.reject(new Error(`${waiting.method}: ${error.message}`));
    else waiting.resolve(result ?? {});
  }

  #end(): void {
    for (const { method, reject } of this.#waiting.values())
      reject(new Error(`${method}: the browser has gone.`));
    this.#waiting.clear();
  }
}
