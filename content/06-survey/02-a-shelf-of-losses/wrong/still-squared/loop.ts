import { softplus } from "./shelf.ts";
import type { Vec } from "./types.ts";

export const mae = {
  value(y: Vec, t: Vec): number {
    let sum = 0;
    for (let k = 0; k < y.length; k++) sum += (y[k] - t[k]) ** 2;
    return sum / y.length;
  },
  grad(y: Vec, t: Vec): Vec {
    const slopes: Vec = [];
    for (let k = 0; k < y.length; k++) slopes.push((2 * (y[k] - t[k])) / y.length);
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

export const bce = {
  value: (y: Vec, t: Vec): number =>
    y.map((yk, k) => t[k] * softplus.f(-yk) + (1 - t[k]) * softplus.f(yk)).reduce((a, b) => a + b, 0) / y.length,
  grad: (y: Vec, t: Vec): Vec => y.map((yk, k) => (softplus.df(yk) - t[k]) / y.length),
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
