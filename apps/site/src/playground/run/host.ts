import type { PointSet } from "@handmade/figures/points.ts";
import type { Frame, Sides } from "./frame.ts";
import type { Live, Stretch } from "./run.ts";
import type { News, Order } from "./session.ts";
import type { Settings } from "./settings.ts";

/** Who is told what happens. */
export interface Listener {
  frame(frame: Frame): void;
  /** Nothing can be shown: why, in a sentence. */
  problem(text: string): void;
  /** Playing has begun, or ended, by itself if a number was lost. */
  playing(now: boolean): void;
}

/** One who trains, and answers every order with news. */
export interface Hand {
  order(order: Order): void;
  end(): void;
}
export type Hire = (
  hear: (news: News) => void,
  fail: (why: string) => void,
) => Hand;

/** How fast playing goes. */
export type Pace = "slow" | "usual" | "fast";

/** How many points training sees for a frame at the usual pace. */
const POINTS = 50;
/** Milliseconds of training for a frame; then the maps take theirs. */
const [BUDGET, CALM_BUDGET] = [8, 200];
/** Frames asked for at once: one is computed while one is painted. */
const AHEAD = 2;
/** For those who want little motion: milliseconds between two frames. */
const CALM_REST = 500;

type Clock = (tick: (now: number) => void) => unknown;

/**
 * The page's side of a run that a worker computes. While playing, a
 * frame is asked for when the browser is about to paint and no two are
 * on their way, so that nothing queues up and a hidden page rests.
 */
export class Host {
  pace: Pace = "usual";
  /** Fewer frames, with more training for each. */
  calm = false;

  readonly #listener: Listener;
  readonly #hireOne: Hire;
  readonly #nextPaint: Clock;
  #hand: Hand | undefined;
  #batch = 1;
  /** Counts what was begun: frames of an earlier run are not shown. */
  #run = 0;
  #awaited = 0;
  #playing = false;
  #ticking = false;
  #asked = Number.NEGATIVE_INFINITY;

  constructor(
    listener: Listener,
    hire: Hire = hireWorker,
    nextPaint: Clock = (tick) => requestAnimationFrame(tick),
  ) {
    this.#listener = listener;
    this.#hireOne = hire;
    this.#nextPaint = nextPaint;
  }

  get playing(): boolean {
    return this.#playing;
  }

  /**
   * Begins anew, and waits at the first weights.
   *
   * @param own the points of the set "yours"
   */
  begin(settings: Settings, sides: Sides, own?: PointSet): void {
    this.pause();
    this.#run += 1;
    this.#batch = settings.batch;
    this.#order({ kind: "begin", run: this.#run, settings, sides, own });
  }

  /** Goes on with another rate or batch, playing or not. */
  change(to: Live): void {
    this.#batch = to.batch;
    this.#order({ kind: "change", run: this.#run, to });
  }

  /** Waits at the first weights again. */
  rewind(): void {
    this.pause();
    this.#order({ kind: "rewind", run: this.#run });
  }

  /** One update, then waits. */
  step(): void {
    this.pause();
    this.#go({ updates: 1 });
  }

  /** To the end of the round under way, or of the next one. */
  epoch(): void {
    this.pause();
    this.#go({ epoch: true });
  }

  play(): void {
    if (this.#playing || !this.#hand) return;
    this.#playing = true;
    this.#listener.playing(true);
    if (this.#ticking) return;
    this.#ticking = true;
    this.#nextPaint(this.#tick);
  }

  pause(): void {
    if (!this.#playing) return;
    this.#playing = false;
    this.#listener.playing(false);
  }

  /** Ends the worker. */
  close(): void {
    this.pause();
    this.#hand?.end();
    this.#hand = undefined;
    this.#awaited = 0;
  }

  #tick = (now: number): void => {
    this.#ticking = this.#playing;
    if (!this.#playing) return;
    const rest = this.calm ? CALM_REST : 0;
    if (this.#awaited < AHEAD && now - this.#asked >= rest) {
      this.#asked = now;
      this.#go(this.#stretch());
    }
    this.#nextPaint(this.#tick);
  };

  #stretch(): Stretch {
    const milliseconds = this.calm ? CALM_BUDGET : BUDGET;
    if (this.pace === "slow") return { updates: 1 };
    if (this.pace === "fast") return { milliseconds };
    const often = this.calm ? 10 : 1;
    const updates = Math.max(1, Math.round((often * POINTS) / this.#batch));
    return { milliseconds, updates };
  }

  #go(stretch: Stretch): void {
    this.#order({ kind: "go", run: this.#run, stretch });
  }

  #order(order: Order): void {
    this.#hand ??= this.#hire();
    this.#awaited += 1;
    this.#hand.order(order);
  }

  #hire(): Hand {
    const isMine = () => hand === this.#hand;
    const hand = this.#hireOne(
      (news) => {
        if (isMine()) this.#hear(news);
      },
      (why) => {
        if (isMine()) this.#fail(why);
      },
    );
    return hand;
  }

  #hear({ run, frame, problem }: News): void {
    this.#awaited -= 1;
    if (run !== this.#run) return;
    if (problem !== undefined || frame.lost) this.pause();
    if (problem === undefined) this.#listener.frame(frame);
    else this.#listener.problem(problem);
  }

  #fail(why: string): void {
    this.close();
    this.#listener.problem(
      `What trains here has stopped: ${why}. Reload the page.`,
    );
  }
}

function hireWorker(...[hear, fail]: Parameters<Hire>): Hand {
  const worker = new Worker(
    new URL("./playground.worker.ts", import.meta.url),
    { type: "module" },
  );
  worker.onmessage = ({ data }: MessageEvent<News>) => hear(data);
  worker.onerror = ({ message }) => fail(message || "its code did not load");
  return {
    order: (order) => worker.postMessage(order),
    end: () => worker.terminate(),
  };
}
