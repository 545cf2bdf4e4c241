import type { Activation } from "./types.ts";

export function leakyRelu(alpha = 0.1): Activation {
  const act: Activation = {
    name: `leaky ${alpha}`,
    f: (z) => Math.max(0, z) + alpha * Math.min(0, z),
    df: (z) => (z > 0 ? 1 : 0) + (z > 0 ? 0 : alpha),
  };
  return Object.freeze(act);
}

export const sigmoid: Activation = Object.freeze({
  name: "sigmoid",
  f(z: number) {
    return 1 / (1 + Math.exp(-z));
  },
  df(z: number) {
    const answer = 1 / (1 + Math.exp(-z));
    const rest = 1 - answer;
    let slope = answer;
    slope *= rest;
    return slope;
  },
});
