import { softmax } from "./softmax.ts";

export const softmaxCrossEntropy = {
  value(y, t) {
    const p = softmax(y);
    return -p.reduce((s, pi) => s + (pi > 0 ? pi * Math.log(pi) : 0), 0);
  },
  grad(y, t) {
    return softmax(y).map((p, i) => p - t[i]);
  },
};
