import { sigmoid } from "./activations.ts";
import { softplus } from "./shelf.ts";
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

export function huber(delta = 1) {
  return {
    value(y: Vec, t: Vec): number {
      let sum = 0;
      for (let k = 0; k < y.length; k++) {
        const e = y[k] - t[k];
        sum += Math.abs(e) <= delta ? e ** 2 / 2 : delta * (Math.abs(e) - delta / 2);
      }
      return sum / y.length;
    },
    grad(y: Vec, t: Vec): Vec {
      return y.map((yk, k) => {
        const e = yk - t[k];
        return (Math.abs(e) <= delta ? e : delta * Math.sign(e)) / y.length;
      });
    },
  };
}

export const bce = {
  value: (y: Vec, t: Vec): number =>
    y.map((yk, k) => softplus.f(yk) - t[k] * yk).reduce((a, b) => a + b, 0) / y.length,
  grad: (y: Vec, t: Vec): Vec => y.map((yk, k) => (sigmoid.f(yk) - t[k]) / y.length),
};

export const hinge = {
  value: (y: Vec, t: Vec): number =>
    y.map((yk, k) => 1 - t[k] * yk).reduce((a, b) => a + b, 0) / y.length,
  grad: (y: Vec, t: Vec): Vec => y.map((yk, k) => (-t[k]) / y.length),
};
