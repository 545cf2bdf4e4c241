import type { Layer, Vec } from "./types.ts";

class Row {
  readonly weights: Vec;
  readonly bias: number;

  constructor(weights: Vec, bias: number) {
    this.weights = weights;
    this.bias = bias;
  }

  hear(x: Vec): number {
    const [n, m] = [this.weights.length, x.length];
    if (n !== m) throw new RangeError(`${n} weights, ${m} inputs`);
    return this.weights.reduce((z, w, i) => z + w * x[i], this.bias);
  }
}

export const preActivation = (
  { W, b }: Pick<Layer, "W" | "b">,
  x: Vec,
): Vec => W.map((w, o) => new Row(w, b[o]).hear(x));
