import { preActivation } from "./layer.ts";
import { dot } from "./vectors.ts";

// How much the blamed sums grow when one input grows from 0 to 1.
export function backThrough(W: number[][], delta: number[]) {
  const b = W.map(() => 0);
  return W[0]!.map((_, i) => {
    const x = W[0]!.map((_, k) => (k === i ? 1 : 0));
    return dot(delta, preActivation({ W, b }, x));
  });
}
