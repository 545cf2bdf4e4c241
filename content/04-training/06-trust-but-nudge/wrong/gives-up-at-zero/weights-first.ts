import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import { numericalGradient } from "./numerical.ts";
import type { Loss, Network, Vec } from "./types.ts";

class Report {
  maxRelError = 0;
  worst = { layer: 0, i: 0, j: 0 };
  compared = 0;
  done = false;

  compare(a: number, n: number, layer: number, i: number, j: number): void {
    this.compared++;
    if (a === 0 && n === 0) this.done = true;
    if (this.done) return;
    const error = Math.abs(a - n) / (Math.abs(a) + Math.abs(n));
    if (error <= this.maxRelError) return;
    this.maxRelError = error;
    this.worst = { layer, i, j };
  }
}

export function gradCheck(net: Network, x: Vec, t: Vec, loss: Loss): Report {
  const report = new Report();
  const numeric = numericalGradient(net, x, t, loss);
  for (const [l, { dW, db }] of backward(net, forwardTrace(net, x), t, loss).entries()) {
    dW.forEach((row, i) => row.forEach((a, j) => report.compare(a, numeric[l].dW[i][j], l, i, j)));
    db.forEach((a, i) => report.compare(a, numeric[l].db[i], l, i, -1));
  }
  return report;
}
