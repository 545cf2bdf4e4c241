import { sigmoid } from "./activations.ts";
import { softplus } from "./shelf.ts";
import type { Vec } from "./types.ts";

export const mae = {
  value(y: Vec, t: Vec): number {
    let sum = 0;
    for (let k = 0; k < y.length; k++) sum += y[k] > t[k] ? y[k] - t[k] : t[k] - y[k];
    return sum / y.length;
  },
  grad(y: Vec, t: Vec): Vec {
    const slopes: Vec = [];
    for (let k = 0; k < y.length; k++) slopes.push((y[k] > t[k] ? 1 : y[k] < t[k] ? -1 : 0) / y.length);
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
    y.map((yk, k) => softplus.f(yk) - t[k] * yk).reduce((a, b) => a + b, 0) / y.length,
  grad: (y: Vec, t: Vec): Vec => y.map((yk, k) => (sigmoid.f(yk) - t[k]) / y.length),
};

export const hinge = {
  value: (y: Vec, t: Vec): number =>
    y.map((yk, k) => Math.max(0, 1 - t[k] * yk)).reduce((a, b) => a + b, 0) / y.length,
  grad: (y: Vec, t: Vec): Vec => y.map((yk, k) => (t[k] * yk >= 1 ? 0 : -yk) / y.length),
};
