import { softmax } from "./softmax.ts";

function logChances(y) {
  const top = Math.max(...y);
  const rest = Math.log(y.map((v) => Math.exp(v - top)).reduce((a, b) => a + b));
  return y.map((v) => v - top - rest);
}

export const softmaxCrossEntropy = {
  value(y, t) {
    return -logChances(y).reduce((sum, lp, i) => sum + t[i] * lp, 0);
  },
  grad(y, t) {
    return softmax(y).map((p, i) => p - t[i]);
  },
};
