import { softmax } from "./softmax.ts";

export const softmaxCrossEntropy = {
  value(y, t) {
    const k = y.indexOf(Math.max(...y));
    let others = 0;
    for (let i = 0; i < y.length; i++) if (i !== k) others += Math.exp(y[i] - y[k]);
    const logSum = y[k] + Math.log1p(others);
    let loss = 0;
    for (let i = 0; i < y.length; i++) loss += t[i] * (logSum - y[i]);
    return loss;
  },
  grad(y, t) {
    return softmax(y).map((p, i) => p - t[i]);
  },
};
