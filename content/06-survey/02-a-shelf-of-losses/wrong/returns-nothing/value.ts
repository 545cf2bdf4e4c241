import { sigmoid } from "./activations.ts";
import { softplus } from "./shelf.ts";
import type { Vec } from "./types.ts";

export const mae = {
  value(y: Vec, t: Vec) {
    y.reduce((sum, yk, k) => sum + Math.abs(yk - t[k]), 0) / y.length;
  },
  grad: (y: Vec, t: Vec): Vec => y.map((yk, k) => Math.sign(yk - t[k]) / y.length),
};

class Huber {
  readonly delta: number;
  constructor(delta = 1) {
    this.delta = delta;
  }
  value(y: Vec, t: Vec): number {
    let total = 0;
    y.forEach((yk, k) => {
      const size = Math.abs(yk - t[k]);
      total += size > this.delta ? this.delta * (size - this.delta / 2) : (size * size) / 2;
    });
    return total / y.length;
  }
  grad(y: Vec, t: Vec): Vec {
    return y.map((yk, k) => {
      const e = yk - t[k];
      const size = Math.min(Math.abs(e), this.delta);
      return (Math.sign(e) * size) / y.length;
    });
  }
}
export function huber(delta = 1) {
  return new Huber(delta);
}

export const bce = {
  value: (y: Vec, t: Vec): number =>
    y.map((yk, k) => softplus.f(yk) - t[k] * yk).reduce((a, b) => a + b, 0) / y.length,
  grad: (y: Vec, t: Vec): Vec => y.map((yk, k) => (sigmoid.f(yk) - t[k]) / y.length),
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
