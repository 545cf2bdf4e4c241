import { Digits, loadPack } from "@handmade/data";
import type { News, Order, Settings, Standing, Start } from "./messages.ts";

/** A run of training as a worker drives it. */
export interface Runner {
  readonly finished: boolean;
  /** Something happened that the page should hear of at once. */
  readonly isNews: boolean;
  /** Makes updates until `until` milliseconds on the clock, one at least. */
  work(until: number): void;
  /** Where training stands, and what happened since the last call. */
  standing(): Standing;
}

/** Makes a run from its first weights on; the seed's if not given. */
export type Maker = (
  settings: Settings,
  train: Digits,
  test: Digits,
  from?: Start,
) => Runner;

/** How long the worker computes before it looks for new orders. */
const SLICE = 25;
/** How often the page is told, in milliseconds. */
const REPORT = 100;

const tell = (news: News) => postMessage(news);

/**
 * Carries out the page's orders with the runs that `getReady` makes.
 *
 * @param getReady asked once, when pictures are asked for; says what
 *        computes, if there is something to say
 */
export function obey(
  getReady: () => Promise<{ make: Maker; build?: string }>,
): void {
  let make: Maker | undefined;
  let loaded: { train: Digits; test: Digits } | undefined;
  let run: Runner | undefined;
  let running = false;

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
        return rewind(order.settings, order.from);
      case "run":
        return keepWorking();
      case "step":
        run?.work(0);
        return report();
      case "pause":
        running = false;
    }
  }

  async function load(manifest: string, pack: string): Promise<void> {
    const ready = await getReady();
    make = ready.make;
    const { train, test } = await loadPack(manifest, pack, {
      onProgress: ({ received, total }) =>
        tell({ kind: "loading", received, total }),
    });
    loaded = { train: new Digits(train), test: new Digits(test) };
    const counts = { train: loaded.train.count, test: loaded.test.count };
    tell({ kind: "loaded", ...counts, build: ready.build });
  }

  function rewind(settings: Settings, from?: Start): void {
    if (!loaded || !make)
      throw new Error("The pictures have not been loaded yet.");
    running = false;
    run = make(settings, loaded.train, loaded.test, from);
    tell({ kind: "ready", standing: run.standing() });
  }

  async function keepWorking(): Promise<void> {
    if (running || !run) return;
    const mine = run;
    running = true;
    let reported = performance.now();
    while (running && run === mine && !mine.finished) {
      mine.work(performance.now() + SLICE);
      if (mine.isNews || performance.now() - reported > REPORT) {
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
