import { softmax } from "./softmax.ts";

export const softmaxCrossEntropy = {
  value(y, t) {
    const m = Math.max(...y);
    const logSum = m + Math.log(y.reduce((s, v) => s + Math.exp(v - m), 0));
    return t.reduce((loss, ti, i) => loss + ti * (logSum - y[i]), 0);
  },
  grad(y, t) {
    const p = softmax(y);
    return p.map((pi, i) => -(t[i] / pi) * pi * (1 - pi));
  },
};
