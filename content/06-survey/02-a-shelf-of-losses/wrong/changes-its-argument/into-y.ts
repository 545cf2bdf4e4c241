import { sigmoid } from "./activations.ts";
import type { Vec } from "./types.ts";

export const mae = {
  value: (y: Vec, t: Vec): number =>
    y.reduce((sum, yk, k) => sum + Math.abs(yk - t[k]), 0) / y.length,
  grad(y: Vec, t: Vec): Vec {
    const n = y.length;
    for (let k = 0; k < n; k++) y[k] = Math.sign(y[k] - t[k]) / n;
    return y;
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
  value: (y: Vec, t: Vec): number =>
    y.map((yk, k) => Math.max(0, 1 - t[k] * yk)).reduce((a, b) => a + b, 0) / y.length,
  grad: (y: Vec, t: Vec): Vec => y.map((yk, k) => (t[k] * yk >= 1 ? 0 : -t[k]) / y.length),
};
