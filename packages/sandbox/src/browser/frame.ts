import { Guard } from "../host/guard.ts";
import { emptyDocument } from "./empty-document.ts";
import type { Wish, Word } from "./relay.ts";
import { constantly } from "./trusted.ts";

/**
 * The script inside the sandboxed frame. It starts workers, holds them
 * to their limits and passes data on; it evaluates nothing it is given.
 */
declare const WORKER_TEXT: string;

/** WebRTC ignores the frame's policy, so it goes before anything runs. */
for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection"])
  Reflect.deleteProperty(globalThis, name);
emptyDocument();

const PRINT_EVERY_MS = 50;
/** A worker with nothing to do answers sooner, on a busy machine, too. */
const GRACE_MS = 250;

const boot = URL.createObjectURL(
  new Blob([WORKER_TEXT], { type: "text/javascript" }),
);
const workers = constantly({ createScriptURL: (_unread: string) => boot });

interface Warm {
  readonly worker: Worker;
  readonly port: MessagePort;
}

function warmUp(): Warm {
  // Classic: a module worker does not start in an opaque origin.
  const worker = new Worker(workers.createScriptURL(""));
  const { port1: port, port2 } = new MessageChannel();
  worker.postMessage(null, [port2]);
  return { worker, port };
}

function begin(page: MessagePort): void {
  const say = (word: Word) => page.postMessage(word);
  const guards = new Map<number, Guard>();
  const unsaid = new Map<number, string[]>();
  let spare: Warm | undefined = warmUp();
  let printing: ReturnType<typeof setTimeout> | undefined;

  const sayPrinted = () => {
    clearTimeout(printing);
    printing = undefined;
    for (const [id, lines] of unsaid) say({ kind: "printed", id, lines });
    unsaid.clear();
  };
  const print = (id: number, line: string) => {
    unsaid.set(id, [...(unsaid.get(id) ?? []), line]);
    printing ??= setTimeout(sayPrinted, PRINT_EVERY_MS);
  };

  async function open({ id, program, limits, data }: Wish & { kind: "open" }) {
    const { worker, port } = spare ?? warmUp();
    spare = undefined;
    const line = {
      send: (order: unknown) => port.postMessage(order),
      cut: () => worker.terminate(),
    };
    const guard = new Guard(line, limits, (text) => print(id, text));
    guards.set(id, guard);
    port.onmessage = ({ data }) => guard.hear(data);
    worker.onmessage = () => guard.hearStray();
    worker.onerror = (event) => event.preventDefault();
    const opened = await guard.open(program, data);
    if (opened.kind === "refused") void end(id);
    sayPrinted();
    say({ kind: "opened", id, opened });
    spare ??= warmUp();
  }

  async function ask({ id, calls }: Wish & { kind: "ask" }) {
    const answers = await guards.get(id)?.ask(calls);
    sayPrinted();
    if (answers) say({ kind: "answered", id, answers });
  }

  /** Ends a program, and tells whether it had something of its own to do. */
  async function end(id: number): Promise<void> {
    const guard = guards.get(id);
    guards.delete(id);
    if (!guard || guard.isStopped) return;
    const grace = new Promise((go) => setTimeout(go, GRACE_MS, "late"));
    const isLate = (await Promise.race([guard.ask([]), grace])) === "late";
    if (isLate || guard.isStopped) say({ kind: "stuck", id });
    guard.stop("asked");
  }

  document.addEventListener("freeze", () => {
    for (const guard of guards.values()) guard.freeze();
  });
  document.addEventListener("resume", () => {
    for (const guard of guards.values()) guard.thaw();
  });
  page.onmessage = ({ data }: MessageEvent<Wish>) => {
    if (data.kind === "ping") say({ kind: "pong" });
    else if (data.kind === "open") void open(data);
    else if (data.kind === "ask") void ask(data);
    else if (data.kind === "stop") void end(data.id);
  };
}

addEventListener("message", ({ source, ports }) => {
  const [port] = ports;
  if (source === parent && port) begin(port);
});
parent.postMessage("handmade: frame loaded", "*");
