import { keepNetwork } from "./kept.ts";
import { dropRun, type KeptRun, keepRun, keptRun } from "./kept-run.ts";
import type { Settings } from "./messages.ts";
import type { Side } from "./side.svelte.ts";

/**
 * Milliseconds between two times that a run under way is written down:
 * with a slice of work before and a write behind, less than a second.
 */
const PAUSE = 500;

/** Writes a run down while it runs, and the network when it stands still. */
export class RunKeeper {
  #last = 0;
  /** What came too soon after the last time is not forgotten. */
  #later: ReturnType<typeof setTimeout> | undefined;

  /** The run that was written down last. */
  read(): Promise<KeptRun | undefined> {
    return keptRun();
  }

  /** Another run begins: its first news is written down at once. */
  begin(): void {
    this.#last = 0;
  }

  /** @param leaving the page may be gone in a moment */
  keep(side: Side, settings: Settings, leaving: boolean): void {
    const { phase } = side;
    // One that never began takes nothing with it.
    if (phase === "broke" && side.standing?.step) this.#done(dropRun());
    const run = runOf(side, settings);
    const isStill = ["paused", "finished", "stopped", "cut"].includes(phase);
    if (!run || !(isStill || phase === "running")) return;
    const soon = this.#last + PAUSE - run.at;
    if (!isStill && !leaving && soon > 0) {
      this.#later ??= setTimeout(() => this.keep(side, settings, true), soon);
      return;
    }
    clearTimeout(this.#later);
    this.#later = undefined;
    this.#last = run.at;
    this.#done(keepRun(run));
    if (isStill) this.#done(keepNetwork(networkOf(run)));
  }

  /** A browser that refuses to store has a desk that forgets. */
  #done(writing: Promise<void>): void {
    writing.catch(() => {});
  }
}

/** Undefined if nothing has been learned that could be lost. */
function runOf(side: Side, settings: Settings): KeptRun | undefined {
  const { standing, activations, counts, phase } = side;
  const { numbers, point } = standing ?? {};
  if (!standing || !numbers || !point || !counts) return undefined;
  if (point.step === 0) return undefined;
  const { accuracy, tenth, rate, answers, shifts, outputs, first } = side;
  return {
    settings,
    start: { point, numbers, activations },
    first,
    standing: {
      ...{ ...standing, activations, accuracy, tenth, rate, answers },
      ...{ shifts, outputs },
      loss: undefined,
    },
    counts: { train: counts.train, test: counts.test },
    losses: side.losses,
    accuracies: side.accuracies,
    finished: phase === "finished",
    at: Date.now(),
  };
}

function networkOf({ start, standing, settings, at }: KeptRun) {
  const layers = start.numbers.map(({ W, b }, l) => ({
    ...{ W, b, activation: start.activations[l] ?? "" },
  }));
  const { pictures, accuracy } = standing;
  return { layers, settings, pictures, accuracy, at };
}
