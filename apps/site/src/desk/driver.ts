/**
 * The desk's own part beside the learner's functions: it draws the order
 * of the pictures and owns the pace; what is computed, they compute. It
 * is asked for a little work again and again, so that pausing, rewinding
 * and stopping are the page's. The build makes one module of it and of
 * `driving/`, and the course a program of that and of what the learner
 * has passed (docs/sandbox.md).
 */
import { Pictures } from "./driving/pictures.ts";
import { Run } from "./driving/run.ts";
import type { Numbers, Point, Settings, Work } from "./messages.ts";

/** The run under way; a program has one at a time. */
let run: Run | undefined;

/**
 * A new run at its first weights, or where another one was left.
 *
 * @param learn pictures to learn from, in records of 785 bytes
 * @param test pictures to be tested with, likewise
 */
export function begin(
  learn: Uint8Array,
  test: Uint8Array,
  settings: Settings,
  from: { point: Point; numbers: Numbers } | null,
): Work & { activations: string[] } {
  run = new Run(new Pictures(learn), new Pictures(test), settings, from);
  return { ...run.told(true), activations: run.activations() };
}

/**
 * Works for about so many milliseconds: updates, at most so many, and
 * between them the tests that are due.
 */
export function work(ms: number, most: number, numbers: boolean): Work {
  if (!run) throw new Error("The run has not begun.");
  const until = performance.now() + ms;
  let updates = 0;
  do {
    if (run.isTesting) run.test();
    else if (run.finished || run.broke || updates === most) break;
    else {
      run.update();
      updates += 1;
    }
  } while (performance.now() < until);
  return run.told(numbers);
}
