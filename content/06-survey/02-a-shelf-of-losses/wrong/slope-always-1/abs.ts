import { sigmoid } from "./activations.ts";
import type { Vec } from "./types.ts";

export const mae = {
  value(y: Vec, t: Vec): number {
    let sum = 0;
    for (let k = 0; k < y.length; k++) sum += Math.abs(y[k] - t[k]);
    return sum / y.length;
  },
  grad(y: Vec, t: Vec): Vec {
    const slopes: Vec = [];
    for (let k = 0; k < y.length; k++) slopes.push((Math.abs(Math.sign(y[k] - t[k]))) / y.length);
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
