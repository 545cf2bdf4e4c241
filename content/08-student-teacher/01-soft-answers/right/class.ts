import type { Loss, Vec } from "./types.ts";

class Distillation implements Loss {
  readonly #T: number;
  constructor(T: number) { this.#T = T; }
  #warm(scores: Vec) { return softTargets(scores, this.#T); }
  value(y: Vec, t: Vec) {
    const z = y.map((v) => v / this.#T);
    const top = z.reduce((a, b) => (a > b ? a : b));
    const total = Math.log(z.map((v) => Math.exp(v - top)).reduce((a, b) => a + b)) + top;
    return this.#T ** 2 * this.#warm(t).map((p, i) => p * (total - z[i])).reduce((a, b) => a + b);
  }
  grad(y: Vec, t: Vec) {
    const p = this.#warm(t);
    return this.#warm(y).map((q, i) => (q - p[i]) * this.#T);
  }
}

export function softTargets(scores: Vec, T: number) {
  const z = scores.map((v) => v / T);
  const top = z.reduce((a, b) => (a > b ? a : b));
  const powers = z.map((v) => Math.exp(v - top));
  const total = powers.reduce((a, b) => a + b);
  return powers.map((p) => p / total);
}

export function distillLoss(T: number): Loss { return new Distillation(T); }
