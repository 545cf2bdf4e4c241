import { EngineError } from "./errors.ts";

/** What the kernels are made from, and who runs them. */
export interface Kit {
  readonly module: WebAssembly.Module;
  /** Other threads; then all memory is shared. */
  readonly crew?: Crew;
}

/** Updates of one training, for all threads alike. */
interface Orders {
  readonly memory: WebAssembly.Memory;
  readonly plan: number;
  readonly from: number;
  readonly to: number;
}

/** Threads that wait for orders. */
export class Crew {
  /** This thread included. */
  readonly size: number;
  readonly #others: readonly Thread[];
  /** Numbers memories: a thread keeps what it made for the last. */
  #numbers = new WeakMap<WebAssembly.Memory, number>();
  #count = 0;
  #closed = false;

  private constructor(others: readonly Thread[]) {
    this.#others = others;
    this.size = others.length + 1;
  }

  /** @throws Error if a thread cannot be had */
  static async of(size: number, module: WebAssembly.Module): Promise<Crew> {
    const others = await Promise.allSettled(
      Array.from({ length: size - 1 }, () => startThread(module)),
    );
    const started = others.flatMap((one) =>
      one.status === "fulfilled" ? [one.value] : [],
    );
    const failed = others.find((one) => one.status === "rejected");
    if (!failed) return new Crew(started);
    for (const { stop } of started) stop();
    throw failed.reason;
  }

  /** They work on it at once; the kernels see to it that they meet. */
  order(orders: Orders): void {
    // Nobody would come to the meetings, and this thread wait for ever.
    if (this.#closed)
      throw new EngineError(
        "settings",
        "engine: it was closed, and its threads are gone; go on from " +
          "position() with another engine, or close this one later.",
      );
    const known = this.#numbers.get(orders.memory);
    const number = known ?? ++this.#count;
    if (known === undefined) this.#numbers.set(orders.memory, number);
    this.#others.forEach(({ send }, k) => {
      send({ ...orders, number, me: k + 1 });
    });
  }

  close(): void {
    this.#closed = true;
    for (const { stop } of this.#others) stop();
  }
}

/** Whether this thread may sleep while it waits; a page's own may not. */
export function mayRest(): boolean {
  return typeof document === "undefined";
}

/** Why memory cannot be shared here; undefined if it can. */
export function whyAlone(): string | undefined {
  if (globalThis.crossOriginIsolated === false)
    return (
      "the page is not cross-origin isolated: its server sends neither " +
      "Cross-Origin-Opener-Policy nor Cross-Origin-Embedder-Policy"
    );
  return typeof SharedArrayBuffer === "undefined"
    ? "there is no SharedArrayBuffer here"
    : undefined;
}

interface Thread {
  send(message: unknown): void;
  stop(): void;
}

/** All that a thread runs besides kernels, in Node and in browsers. */
const PROGRAM = `
const port = globalThis.process?.versions?.node
  ? process.getBuiltinModule("node:worker_threads").parentPort
  : globalThis;
let module, last, kernels;
const obey = (orders) => {
  if (orders.module) {
    module = orders.module;
    return port.postMessage("ready");
  }
  const { memory, number, plan, from, to, me } = orders;
  if (number !== last)
    kernels = new WebAssembly.Instance(module, { env: { memory } }).exports;
  last = number;
  kernels.updates(plan, from, to, me);
};
if (port.on) port.on("message", obey);
else port.onmessage = ({ data }) => obey(data);
`;

function startThread(module: WebAssembly.Module): Promise<Thread> {
  return globalThis.process?.versions?.node
    ? startInNode(module)
    : startInBrowser(module);
}

async function startInNode(module: WebAssembly.Module): Promise<Thread> {
  // Asked for in this way, no bundler tries to pack it for a page.
  const { Worker } = process.getBuiltinModule("node:worker_threads");
  const worker = new Worker(PROGRAM, { eval: true });
  await new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.postMessage({ module });
  });
  // Waiting for orders is no reason for a program not to end.
  worker.unref();
  return {
    send: (message) => worker.postMessage(message),
    stop: () => void worker.terminate(),
  };
}

async function startInBrowser(module: WebAssembly.Module): Promise<Thread> {
  const url = URL.createObjectURL(
    new Blob([PROGRAM], { type: "text/javascript" }),
  );
  try {
    const worker = new Worker(url);
    await new Promise((resolve, reject) => {
      worker.onmessage = resolve;
      worker.onerror = () =>
        reject(new Error("the page's policy allows no worker from a blob"));
      worker.postMessage({ module });
    });
    return {
      send: (message) => worker.postMessage(message),
      stop: () => worker.terminate(),
    };
  } finally {
    URL.revokeObjectURL(url);
  }
}
