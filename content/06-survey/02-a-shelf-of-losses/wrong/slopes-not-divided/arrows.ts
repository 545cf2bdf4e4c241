import { softplus } from "./shelf.ts";
import type { Vec } from "./types.ts";

export const mae = {
  value: (y: Vec, t: Vec): number =>
    y.map((yk, k) => Math.abs(yk - t[k])).reduce((a, b) => a + b, 0) / y.length,
  grad: (y: Vec, t: Vec): Vec => y.map((yk, k) => (Math.sign(yk - t[k]))),
};

export const huber = (delta = 1) => {
  const cost = (e: number) => Math.abs(e) <= delta ? e ** 2 / 2 : delta * (Math.abs(e) - delta / 2);
  const slope = (e: number) => Math.abs(e) <= delta ? e : delta * Math.sign(e);
  const errors = (y: Vec, t: Vec) => y.map((yk, k) => yk - t[k]);
  return {
    value: (y: Vec, t: Vec): number =>
      errors(y, t).reduce((sum, e) => sum + cost(e), 0) / y.length,
    grad: (y: Vec, t: Vec): Vec => errors(y, t).map((e) => slope(e)),
  };
};

export const bce = {
  value: (y: Vec, t: Vec): number =>
    y.map((yk, k) => softplus.f(yk) - t[k] * yk).reduce((a, b) => a + b, 0) / y.length,
  grad: (y: Vec, t: Vec): Vec => y.map((yk, k) => (1 / (1 + Math.exp(-yk)) - t[k])),
};

export const hinge = {
  value: (y: Vec, t: Vec): number =>
    y.map((yk, k) => Math.max(0, 1 - t[k] * yk)).reduce((a, b) => a + b, 0) / y.length,
  grad: (y: Vec, t: Vec): Vec => y.map((yk, k) => (t[k] * yk < 1 ? -t[k] : 0)),
};
