import type { Vec } from "./types.ts";

export const mae = {
  value(y: Vec, t: Vec): number {
    let sum = 0;
    for (let k = 0; k < y.length; k++) sum += Math.abs(y[k] - t[k]);
    return sum / y.length;
  },
  grad(y: Vec, t: Vec): Vec {
    const slopes: Vec = [];
    for (let k = 0; k < y.length; k++) slopes.push((Math.sign(y[k] - t[k])) / y.length);
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

export const bce = {
  value(y: Vec, t: Vec): number {
    let sum = 0;
    for (let k = 0; k < y.length; k++) sum += (Math.max(y[k], 0) - t[k] * y[k] + Math.log1p(Math.exp(-Math.abs(y[k])))) / Math.LN2;
    return sum / y.length;
  },
  grad(y: Vec, t: Vec): Vec {
    const slopes: Vec = [];
    for (let k = 0; k < y.length; k++) slopes.push((1 / (1 + Math.exp(-y[k])) - t[k]) / y.length);
    return slopes;
  },
};

export const hinge = {
  value: (y: Vec, t: Vec): number =>
    y.map((yk, k) => t[k] > 0 ? Math.max(1 - yk, 0) : Math.max(1 + yk, 0)).reduce((a, b) => a + b, 0) / y.length,
  grad: (y: Vec, t: Vec): Vec => y.map((yk, k) => (t[k] > 0 ? (yk < 1 ? -1 : 0) : yk > -1 ? 1 : 0) / y.length),
};
