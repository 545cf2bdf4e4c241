import { sigmoid } from "./activations.ts";

const memo = new Map<string, { dw: number; db: number }>();

export function oneNeuronGrad(x: number, w: number, b: number, t: number) {
  const key = [x, w, b, t].join(" ");
  let found = memo.get(key);
  if (!found) {
    const z = w * x + b;
    const db = 2 * (sigmoid.f(z) - t) * sigmoid.df(z);
    found = { dw: db * x, db };
    memo.set(key, found);
  }
  return { ...found };
}
