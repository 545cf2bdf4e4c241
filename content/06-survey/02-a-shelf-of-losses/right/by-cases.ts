import { sigmoid } from "./activations.ts";
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
  value(y: Vec, t: Vec): number {
    let sum = 0;
    for (let k = 0; k < y.length; k++) sum += y[k] > 0 ? (1 - t[k]) * y[k] + Math.log1p(Math.exp(-y[k])) : Math.log1p(Math.exp(y[k])) - t[k] * y[k];
    return sum / y.length;
  },
  grad(y: Vec, t: Vec): Vec {
    const slopes: Vec = [];
    for (let k = 0; k < y.length; k++) slopes.push((t[k] * (sigmoid.f(y[k]) - 1) + (1 - t[k]) * sigmoid.f(y[k])) / y.length);
    return slopes;
  },
};

export const hinge = {
  value: (y: Vec, t: Vec): number =>
    y.map((yk, k) => t[k] > 0 ? Math.max(1 - yk, 0) : Math.max(1 + yk, 0)).reduce((a, b) => a + b, 0) / y.length,
  grad: (y: Vec, t: Vec): Vec => y.map((yk, k) => (t[k] > 0 ? (yk < 1 ? -1 : 0) : yk > -1 ? 1 : 0) / y.length),
};
