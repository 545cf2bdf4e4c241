import { softplus } from "./shelf.ts";
import type { Vec } from "./types.ts";

export const mae = {
  value: (y: Vec, t: Vec): number =>
    y.map((yk, k) => Math.abs(yk - t[k])).reduce((a, b) => a + b, 0) / y.length,
  grad: (y: Vec, t: Vec): Vec => y.map((yk, k) => (Math.sign(yk - t[k])) / y.length),
};

export const huber = (delta = 1) => {
  const cost = (e: number) => Math.abs(e) <= delta ? e ** 2 / 2 : delta * (Math.abs(e) - delta / 2);
  const slope = (e: number) => Math.abs(e) < delta ? 2 * e : e > 0 ? delta : -delta;
  const errors = (y: Vec, t: Vec) => y.map((yk, k) => yk - t[k]);
  return {
    value: (y: Vec, t: Vec): number =>
      errors(y, t).reduce((sum, e) => sum + cost(e), 0) / y.length,
    grad: (y: Vec, t: Vec): Vec => errors(y, t).map((e) => slope(e) / y.length),
  };
};

export const bce = {
  value: (y: Vec, t: Vec): number =>
    y.map((yk, k) => t[k] * softplus.f(-yk) + (1 - t[k]) * softplus.f(yk)).reduce((a, b) => a + b, 0) / y.length,
  grad: (y: Vec, t: Vec): Vec => y.map((yk, k) => (softplus.df(yk) - t[k]) / y.length),
};

export const hinge = {
  value(y: Vec, t: Vec): number {
    let sum = 0;
    for (let k = 0; k < y.length; k++) sum += Math.max(0, 1 - t[k] * y[k]);
    return sum / y.length;
  },
  grad(y: Vec, t: Vec): Vec {
    const slopes: Vec = [];
    for (let k = 0; k < y.length; k++) slopes.push((t[k] * y[k] < 1 ? -t[k] : 0) / y.length);
    return slopes;
  },
};
