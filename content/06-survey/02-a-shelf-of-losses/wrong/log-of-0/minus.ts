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
    for (let k = 0; k < y.length; k++) sum += -(t[k] * Math.log((1 / (1 + Math.exp(-y[k])))) + (1 - t[k]) * Math.log(1 - (1 / (1 + Math.exp(-y[k])))));
    return sum / y.length;
  },
  grad(y: Vec, t: Vec): Vec {
    const slopes: Vec = [];
    for (let k = 0; k < y.length; k++) slopes.push((1 / (1 + Math.exp(-y[k])) - t[k]) / y.length);
    return slopes;
  },
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
