import { softmax } from "./softmax.ts";

const logSum = (y) => {
  const m = Math.max(...y);
  return m + Math.log(y.reduce((s, v) => s + Math.exp(v - m), 0));
};

const loss = (y, t) => t.reduce((sum, ti, i) => sum + ti * (logSum(y) - y[i]), 0);

export const softmaxCrossEntropy = {
  value(y, t) {
    return loss(softmax(y), t);
  },
  grad(y, t) {
    return softmax(softmax(y)).map((p, i) => p - t[i]);
  },
};
