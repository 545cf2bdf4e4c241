import { sigmoid } from "./activations.ts";
import { chain } from "./slopes.ts";
import type { Pair } from "./types.ts";

export function oneNeuronGrad(x: number, w: number, b: number, t: number) {
  const loss: Pair = { f: (y) => (y - t) ** 2, df: (y) => 2 * (y - t) };
  const byWeight: Pair = { f: (v) => v * x + b, df: () => x };
  const byBias: Pair = { f: (v) => w * x + v, df: () => 1 };
  const rest = chain(loss, sigmoid);
  return { dw: chain(rest, byWeight).df(w), db: chain(rest, byBias).df(b) };
}
