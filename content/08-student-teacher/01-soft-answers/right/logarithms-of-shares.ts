import type { Vec } from "./types.ts";

const logShares = (scores: Vec, T: number): Vec => {
  const top = Math.max(...scores) / T;
  const log = top + Math.log(scores.reduce((s, one) => s + Math.exp(one / T - top), 0));
  return scores.map((one) => one / T - log);
};

export function softTargets(scores: Vec, T: number): Vec {
  return logShares(scores, T).map(Math.exp);
}

export function distillLoss(T: number) {
  return {
    value(y: Vec, t: Vec): number {
      const said = logShares(y, T);
      return -(T ** 2) * softTargets(t, T).reduce((s, p, i) => s + p * said[i], 0);
    },
    grad(y: Vec, t: Vec): Vec {
      const p = softTargets(t, T);
      return logShares(y, T).map((one, i) => T * Math.exp(one) - T * p[i]);
    },
  };
}
