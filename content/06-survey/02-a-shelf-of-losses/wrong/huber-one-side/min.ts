import { sigmoid } from "./activations.ts";
import type { Vec } from "./types.ts";

export const mae = {
  value: (y: Vec, t: Vec): number =>
    y.map((yk, k) => Math.sqrt((yk - t[k]) ** 2)).reduce((a, b) => a + b, 0) / y.length,
  grad: (y: Vec, t: Vec): Vec => y.map((yk, k) => (yk >= t[k] ? 1 : -1) / y.length),
};

export const huber = (delta = 1) => {
  const cost = (e: number) => e < delta ? 0.5 * e * e : delta * e - 0.5 * delta * delta;
  const slope = (e: number) => Math.min(delta, e);
  const errors = (y: Vec, t: Vec) => y.map((yk, k) => yk - t[k]);
  return {
    value: (y: Vec, t: Vec): number =>
      errors(y, t).reduce((sum, e) => sum + cost(e), 0) / y.length,
    grad: (y: Vec, t: Vec): Vec => errors(y, t).map((e) => slope(e) / y.length),
  };
};

export const bce = {
  value(y: Vec, t: Vec): number {
    let sum = 0;
    for (let k = 0; k < y.length; k++) sum += y[k] > 0 ? (1 - t[k]) * y[k] + Math.log1p(Math.exp(-y[k])) : Math.log1p(Math.exp(y[k])) - t[k] * y[k];
    return sum / y.length;
  },
  grad(y: Vec, t: Vec): Vec {
    const slopes: Vec = [];
    for (let k = 0; k < y.length; k++) slopes.push((t[k] * (sigmoid.f(y[k]) - 1) + (1 - t[k]) * sigmoid.f(y[k])) / y.length);
    return slopes;
  },
};

export const hinge = {
  value(y: Vec, t: Vec): number {
    let sum = 0;
    for (let k = 0; k < y.length; k++) sum += y[k] * t[k] > 1 ? 0 : 1 - y[k] * t[k];
    return sum / y.length;
  },
  grad(y: Vec, t: Vec): Vec {
    const slopes: Vec = [];
    for (let k = 0; k < y.length; k++) slopes.push((y[k] * t[k] > 1 ? 0 : -t[k]) / y.length);
    return slopes;
  },
};
