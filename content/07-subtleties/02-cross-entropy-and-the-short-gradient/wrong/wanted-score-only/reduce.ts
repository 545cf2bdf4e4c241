import { softmax } from "./softmax.ts";

export const softmaxCrossEntropy = {
  value(y, t) {
    return -t.reduce((s, ti, i) => s + ti * y[i], 0);
  },
  grad(y, t) {
    return softmax(y).map((p, i) => p - t[i]);
  },
};
