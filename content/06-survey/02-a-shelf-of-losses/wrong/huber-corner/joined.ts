import type { Vec } from "./types.ts";

export const mae = {
  value: (y: Vec, t: Vec): number =>
    y.map((yk, k) => Math.abs(yk - t[k])).reduce((a, b) => a + b, 0) / y.length,
  grad: (y: Vec, t: Vec): Vec => y.map((yk, k) => (Math.sign(yk - t[k])) / y.length),
};

export function huber(delta = 1) {
  return {
    value(y: Vec, t: Vec): number {
      let sum = 0;
      for (let k = 0; k < y.length; k++) {
        const e = y[k] - t[k];
        sum += Math.abs(e) <= delta ? e ** 2 / 2 : Math.abs(e) - delta + delta ** 2 / 2;
      }
      return sum / y.length;
    },
    grad(y: Vec, t: Vec): Vec {
      return y.map((yk, k) => {
        const e = yk - t[k];
        return (Math.abs(e) <= delta ? e : Math.sign(e)) / y.length;
      });
    },
  };
}

export const bce = {
  value(y: Vec, t: Vec): number {
    let sum = 0;
    for (let k = 0; k < y.length; k++) sum += Math.max(y[k], 0) - t[k] * y[k] + Math.log1p(Math.exp(-Math.abs(y[k])));
    return sum / y.length;
  },
  grad(y: Vec, t: Vec): Vec {
    const slopes: Vec = [];
    for (let k = 0; k < y.length; k++) slopes.push((1 / (1 + Math.exp(-y[k])) - t[k]) / y.length);
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
