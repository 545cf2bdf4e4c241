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
  const cost = (e: number) => Math.abs(e) < delta ? 0.5 * e * e : delta * Math.abs(e) - 0.5 * delta ** 2;
  const slope = (e: number) => Math.max(-delta, Math.min(delta, e));
  const errors = (y: Vec, t: Vec) => y.map((yk, k) => yk - t[k]);
  return {
    value: (y: Vec, t: Vec): number =>
      errors(y, t).reduce((sum, e) => sum + cost(e), 0) / y.length,
    grad: (y: Vec, t: Vec): Vec => errors(y, t).map((e) => slope(e) / y.length),
  };
};

const soft = (z: number) => (z > 30 ? z : Math.log(1 + Math.exp(z)));
export const bce = {
  value(y: Vec, t: Vec): number {
    let sum = 0;
    for (let k = 0; k < y.length; k++) sum += soft(y[k]) - t[k] * y[k];
    return sum / y.length;
  },
  grad(y: Vec, t: Vec): Vec {
    const slopes: Vec = [];
    for (let k = 0; k < y.length; k++) slopes.push((sigmoid.f(y[k]) - t[k]) / y.length);
    return slopes;
  },
};

export const hinge = {
  value(y: Vec, t: Vec): number {
    let sum = 0;
    for (let k = 0; k < y.length - 1; k++) sum += Math.max(0, 1 - t[k] * y[k]);
    return sum / y.length;
  },
  grad: (y: Vec, t: Vec): Vec =>
    y.map((yk, k) => (t[k] * yk < 1 ? -t[k] : 0) / y.length),
};
