import { softmax } from "./softmax.ts";

export const softmaxCrossEntropy = {
  value(y, t) {
    const m = Math.max(...y);
    for (let i = 0; i < y.length; i++) y[i] -= m;
    const logSum = Math.log(y.reduce((s, v) => s + Math.exp(v), 0));
    return t.reduce((loss, ti, i) => loss + ti * (logSum - y[i]), 0);
  },
  grad(y, t) {
    return softmax(y).map((p, i) => p - t[i]);
  },
};
