import { softmax } from "./softmax.ts";

const logSum = (y) => {
  const m = Math.max(...y);
  return m + Math.log(y.reduce((s, v) => s + Math.exp(v - m), 0));
};

export const softmaxCrossEntropy = Object.freeze({
  value: (y, t) => t.map((ti, i) => ti * (logSum(y) - y[i])).reduce((a, b) => a + b),
  grad: (y, t) => Array.from(softmax(y), (p, i) => p - t[i]),
});
