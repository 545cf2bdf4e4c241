import type { Gradients, Network, Vec } from "./types.ts";

type Kept = { first: Vec; second: Vec };

export function optimizer(kind: string, options: Record<string, number> = {}) {
  const o = { momentum: 0.9, decay: 0.99, decay1: 0.9, decay2: 0.999, eps: 1e-8, ...options };
  // A list is its own key: no counting of layers and rows.
  const memory = new WeakMap<Vec, Kept>();
  let steps = 0;

  const keptFor = (values: Vec): Kept => {
    let kept = memory.get(values);
    if (!kept) {
      kept = { first: values.map(() => 0), second: values.map(() => 0) };
      memory.set(values, kept);
    }
    return kept;
  };

  const direction = (g: number, { first, second }: Kept, i: number) => {
    if (kind === "momentum") return (first[i] = o.momentum * first[i] + g);
    if (kind === "rmsprop") {
      second[i] = o.decay * second[i] + (1 - o.decay) * g ** 2;
      return g / (second[i] ** 0.5 + o.eps);
    }
    if (kind === "adam") {
      first[i] = o.decay1 * first[i] + (1 - o.decay1) * g;
      second[i] = o.decay2 * second[i] + (1 - o.decay2) * g ** 2;
      const root = Math.sqrt(second[i] / (1 - Math.pow(o.decay2, steps)));
      return first[i] / (1 - Math.pow(o.decay1, steps)) / (root + o.eps);
    }
    return g;
  };

  const along = (values: Vec, slopes: Vec, lr: number) => {
    const kept = keptFor(values);
    slopes.forEach((g, i) => { values[i] -= lr * direction(g, kept, i); });
  };

  return {
    step(net: Network, grads: Gradients[], lr: number) {
      steps++;
      grads.forEach(({ dW, db }, l) => {
        dW.forEach((row, i) => along(net[l].W[i], row, lr));
        along(net[l].b, db, lr);
      });
    },
  };
}
