import { softmax } from "./softmax.ts";

export const softmaxCrossEntropy = {
  value(y, t) {
    const m = Math.max(...y);
    const logSum = m + Math.log(y.reduce((s, v) => s + Math.exp(v - m), 0));
    return t.reduce((loss, ti, i) => loss + ti * (logSum - y[i]), 0);
  },
  grad(y, t) {
    let sum = 0;
    for (const v of y) sum += Math.exp(v);
    const out = [];
    for (let i = 0; i < y.length; i++) out.push(Math.exp(y[i]) / sum - t[i]);
    return out;
  },
};
