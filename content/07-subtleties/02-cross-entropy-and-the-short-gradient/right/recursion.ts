import { softmax } from "./softmax.ts";

export const softmaxCrossEntropy = {
  value(y, t) {
    const m = Math.max(...y);
    const powers = (i) => (i < 0 ? 0 : powers(i - 1) + Math.exp(y[i] - m));
    const rest = m + Math.log(powers(y.length - 1));
    const loss = (i) => (i < 0 ? 0 : loss(i - 1) + t[i] * (rest - y[i]));
    return loss(y.length - 1);
  },
  grad(y, t) {
    return softmax(y).map((p, i) => p - t[i]);
  },
};
