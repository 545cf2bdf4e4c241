import { argmax, forward, type Network } from "@handmade/nn";
import type { Engine } from "./engine.ts";

/** A sample whose answer is the place of the largest output. */
export interface Labeled {
  readonly x: readonly number[];
  readonly label: number;
}

/** Answers at a time. */
const ROWS = 100;

/**
 * Scores this close, for their size, may stand the other way round in
 * float64: a thousand times what a float32 network is off by.
 */
const CLOSE = 1e-3;

/**
 * nn's accuracy, and exactly its count: where the two best scores are
 * too close for float32 to tell, nn itself is asked.
 */
export function accuracyOf(
  engine: Engine,
  net: Network,
  data: readonly Labeled[],
): number {
  const predictor = engine.predictor(net, ROWS);
  let right = 0;
  for (let from = 0; from < data.length; from += ROWS) {
    // Pictures may make their numbers when asked: once is enough.
    const some = data
      .slice(from, from + ROWS)
      .map(({ x, label }) => ({ x, label }));
    some.forEach(({ x }, row) => {
      predictor.input.set(x, row * x.length);
    });
    predictor.run(some.length);
    some.forEach(({ x, label }, row) => {
      const y = [...predictor.outputs[row]!];
      const answer = isClear(y) ? argmax(y) : argmax(forward(net, [...x]));
      if (answer === label) right++;
    });
  }
  return right / data.length;
}

function isClear(y: readonly number[]): boolean {
  let [best, next] = [-Infinity, -Infinity];
  for (const yi of y) {
    if (yi > best) [best, next] = [yi, best];
    else if (yi > next) next = yi;
  }
  return best - next > CLOSE * Math.max(1, Math.abs(best));
}
