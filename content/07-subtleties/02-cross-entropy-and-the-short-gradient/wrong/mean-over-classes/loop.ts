import { softmax } from "./softmax.ts";

export const softmaxCrossEntropy = {
  value(y, t) {
    const m = Math.max(...y);
    let sum = 0;
    for (const v of y) sum += Math.exp(v - m);
    let loss = 0;
    for (let i = 0; i < y.length; i++) loss += t[i] * (m + Math.log(sum) - y[i]);
    return loss / t.length;
  },
  grad(y, t) {
    const p = softmax(y);
    const out = [];
    for (let i = 0; i < p.length; i++) out.push((p[i] - t[i]) / p.length);
    return out;
  },
};
