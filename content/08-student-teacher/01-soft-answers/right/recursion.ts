import type { Vec } from "./types.ts";

const total = ([first, ...rest]: Vec): number => (first === undefined ? 0 : first + total(rest));
const largest = ([first, ...rest]: Vec): number => (rest.length ? Math.max(first, largest(rest)) : first);

export const softTargets = (scores: Vec, T: number): Vec => {
  const most = largest(scores);
  const powers = scores.map((s) => Math.exp((s - most) / T));
  const all = total(powers);
  return powers.map((one) => one / all);
};

export const distillLoss = (T: number) => {
  const cost = (z: Vec, k: number) => {
    const most = largest(z);
    return most - z[k] + Math.log(total(z.map((one) => Math.exp(one - most))));
  };
  const value = (y: Vec, t: Vec) => {
    const z = y.map((one) => one / T);
    return T * T * total(softTargets(t, T).map((p, k) => p * cost(z, k)));
  };
  const grad = (y: Vec, t: Vec) => {
    const p = softTargets(t, T);
    return softTargets(y, T).map((q, k) => T * q - T * p[k]);
  };
  return { value, grad };
};
