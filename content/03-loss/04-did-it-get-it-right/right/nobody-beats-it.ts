import { forward } from "./network.ts";
import type { Digit, Network, Vec } from "./types.ts";
export function argmax(v: Vec): number {
  if (v.findIndex((x) => Object.is(x, NaN)) >= 0) throw new Error("There is no winner among NaN.");
  return v.findIndex((x) => !v.some((y) => y > x));
}
export function oneHot(k: number, n: number): Vec {
  const t = Array.from(new Float64Array(n));
  t[k]++;
  return t;
}
class Score { right = 0; all = 0; get share() { return this.right / this.all; } }
export function accuracy(net: Network, data: Digit[]): number {
  const score = new Score();
  for (const d of data) {
    score.all += 1;
    if (d.label === argmax(forward(net, d.x))) score.right += 1;
  }
  return score.share;
}
