import { softmax } from "./softmax.ts";

export const softmaxCrossEntropy = {
  value(y, t) {
    const m = Math.max(...y);
    return m - y[t] + Math.log(y.reduce((s, v) => s + Math.exp(v - m), 0));
  },
  grad(y, t) {
    const p = softmax(y);
    p[t] -= 1;
    return p.slice(0, y.length);
  },
};
