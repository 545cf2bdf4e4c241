import { softplus } from "./shelf.ts";
import type { Vec } from "./types.ts";

export const mae = {
  value: (y: Vec, t: Vec): number =>
    y.map((yk, k) => Math.sqrt((yk - t[k]) ** 2)).reduce((a, b) => a + b, 0) / y.length,
  grad: (y: Vec, t: Vec): Vec => y.map((yk, k) => (yk >= t[k] ? 1 : -1) / y.length),
};

export const huber = (_delta = 1) => {
  const d = 1;
  const cost = (e: number) => Math.abs(e) <= d ? e ** 2 / 2 : d * (Math.abs(e) - d / 2);
  const slope = (e: number) => Math.abs(e) <= d ? e : d * Math.sign(e);
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
