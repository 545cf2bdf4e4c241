import type { Vec } from "./types.ts";

export const mae = {
  value: (y: Vec, t: Vec): number =>
    y.map((yk, k) => Math.abs(yk - t[k])).reduce((a, b) => a + b, 0),
  grad: (y: Vec, t: Vec): Vec => y.map((yk, k) => (Math.sign(yk - t[k]))),
};

export function huber(delta = 1) {
  return {
    value(y: Vec, t: Vec): number {
      let sum = 0;
      for (let k = 0; k < y.length; k++) {
        const e = y[k] - t[k];
        sum += Math.abs(e) <= delta ? e ** 2 / 2 : delta * (Math.abs(e) - delta / 2);
      }
      return sum;
    },
    grad(y: Vec, t: Vec): Vec {
      return y.map((yk, k) => {
        const e = yk - t[k];
        return (Math.abs(e) <= delta ? e : delta * Math.sign(e));
      });
    },
  };
}

export const bce = {
  value: (y: Vec, t: Vec): number =>
    y.map((yk, k) => Math.max(yk, 0) - t[k] * yk + Math.log1p(Math.exp(-Math.abs(yk)))).reduce((a, b) => a + b, 0),
  grad: (y: Vec, t: Vec): Vec => y.map((yk, k) => (1 / (1 + Math.exp(-yk)) - t[k])),
};

export const hinge = {
  value: (y: Vec, t: Vec): number =>
    y.map((yk, k) => Math.max(0, 1 - t[k] * yk)).reduce((a, b) => a + b, 0),
  grad: (y: Vec, t: Vec): Vec => y.map((yk, k) => (t[k] * yk < 1 ? -t[k] : 0)),
};
