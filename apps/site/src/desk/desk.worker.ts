import { Digits, loadPack } from "@handmade/data";
import type { News, Order, Settings } from "./messages.ts";
import { picturesOf } from "./pictures.ts";
import { Run } from "./run.ts";

/** How long the worker computes before it looks for new orders. */
const SLICE = 25;
/** How often the page is told, in milliseconds. */
const REPORT = 100;

let loaded: { train: Digits; test: Digits } | undefined;
let run: Run | undefined;
let running = false;

const tell = (news: News) => postMessage(news);

addEventListener("message", ({ data }: MessageEvent<Order>) => {
  carryOut(data).catch((problem) => {
    running = false;
    tell({ kind: "broke", text: messageOf(problem) });
  });
});

async function carryOut(order: Order): Promise<void> {
  switch (order.kind) {
    case "load":
      return load(order.manifest, order.pack);
    case "rewind":
      return rewind(order.settings);
    case "run":
      return keepWorking();
    case "step":
      return oneUpdate();
    case "pause":
      running = false;
  }
}

async function load(manifest: string, pack: string): Promise<void> {
  const { train, test } = await loadPack(manifest, pack, {
    onProgress: ({ received, total }) =>
      tell({ kind: "loading", received, total }),
  });
  loaded = { train: new Digits(train), test: new Digits(test) };
  tell({ kind: "loaded", train: loaded.train.count, test: loaded.test.count });
}

function rewind(settings: Settings): void {
  if (!loaded) throw new Error("The pictures have not been loaded yet.");
  running = false;
  const { train, test } = loaded;
  run = new Run(settings, picturesOf(train), picturesOf(test));
  tell({ kind: "standing", standing: run.standing() });
}

function oneUpdate(): void {
  run?.work(0);
  report();
}

async function keepWorking(): Promise<void> {
  if (running || !run) return;
  const mine = run;
  running = true;
  let reported = performance.now();
  while (running && run === mine && !mine.finished) {
    mine.work(performance.now() + SLICE);
    if (performance.now() - reported > REPORT) {
      report();
      reported = performance.now();
    }
    await nextTurn();
  }
  if (run !== mine) return;
  running = false;
  report();
  tell({ kind: mine.finished ? "finished" : "paused" });
}

function report(): void {
  if (run) tell({ kind: "standing", standing: run.standing() });
}

/** Lets waiting orders in; unlike a timer it costs no 4 milliseconds. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

function messageOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
