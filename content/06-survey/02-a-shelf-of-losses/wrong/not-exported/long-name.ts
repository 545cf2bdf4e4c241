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

export function huber(delta?: number) {
  const d = delta === undefined ? 1 : delta;
  const held = (e: number) => (e > d ? d : e < -d ? -d : e);
  return {
    value(y: Vec, t: Vec) {
      const costs = y.map((yk, k) => {
        const near = held(yk - t[k]);
        return near * (yk - t[k]) - near ** 2 / 2;
      });
      return costs.reduce((a, b) => a + b, 0) / costs.length;
    },
    grad(y: Vec, t: Vec) {
      return y.map((yk, k) => held(yk - t[k]) / y.length);
    },
  };
}

export const binaryCrossEntropy = {
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
  value: (y: Vec, t: Vec): number =>
    y.map((yk, k) => t[k] > 0 ? Math.max(1 - yk, 0) : Math.max(1 + yk, 0)).reduce((a, b) => a + b, 0) / y.length,
  grad: (y: Vec, t: Vec): Vec => y.map((yk, k) => (t[k] > 0 ? (yk < 1 ? -1 : 0) : yk > -1 ? 1 : 0) / y.length),
};
