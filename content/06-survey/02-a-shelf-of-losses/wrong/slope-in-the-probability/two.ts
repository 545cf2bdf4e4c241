import { sigmoid } from "./activations.ts";
import type { Vec } from "./types.ts";

export const mae = {
  value(y: Vec, t: Vec): number {
    let sum = 0;
    for (let k = 0; k < y.length; k++) sum += Math.max(y[k], t[k]) - Math.min(y[k], t[k]);
    return sum / y.length;
  },
  grad(y: Vec, t: Vec): Vec {
    const slopes: Vec = [];
    for (let k = 0; k < y.length; k++) slopes.push((Number(y[k] > t[k]) - Number(y[k] < t[k])) / y.length);
    return slopes;
  },
};

export const huber = (delta = 1) => {
  const cost = (e: number) => Math.min(Math.abs(e), delta) ** 2 / 2 + delta * Math.max(0, Math.abs(e) - delta);
  const slope = (e: number) => Math.sign(e) * Math.min(delta, Math.abs(e));
  const errors = (y: Vec, t: Vec) => y.map((yk, k) => yk - t[k]);
  return {
    value: (y: Vec, t: Vec): number =>
      errors(y, t).reduce((sum, e) => sum + cost(e), 0) / y.length,
    grad: (y: Vec, t: Vec): Vec => errors(y, t).map((e) => slope(e) / y.length),
  };
};

export const bce = {
  value: (y: Vec, t: Vec): number =>
    y.map((yk, k) => Math.max(yk, 0) - t[k] * yk + Math.log1p(Math.exp(-Math.abs(yk)))).reduce((a, b) => a + b, 0) / y.length,
  grad: (y: Vec, t: Vec): Vec => y.map((yk, k) => ((1 - t[k]) / (1 - sigmoid.f(yk)) - t[k] / sigmoid.f(yk)) / y.length),
};

const missing = (y: number, t: number) => (t * y < 1 ? 1 - t * y : 0);
export const hinge = {
  value(y: Vec, t: Vec): number {
    let sum = 0;
    for (let k = 0; k < y.length; k++) sum += missing(y[k], t[k]);
    return sum / y.length;
  },
  grad(y: Vec, t: Vec): Vec {
    const slopes: Vec = [];
    for (let k = 0; k < y.length; k++) slopes.push((missing(y[k], t[k]) > 0 ? -t[k] : 0) / y.length);
    return slopes;
  },
};
