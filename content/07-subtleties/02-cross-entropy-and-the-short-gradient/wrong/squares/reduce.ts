import { softmax } from "./softmax.ts";

export const softmaxCrossEntropy = {
  value(y, t) {
    const p = softmax(y);
    return t.reduce((loss, ti, i) => loss + (p[i] - ti) ** 2, 0);
  },
  grad(y, t) {
    return softmax(y).map((p, i) => p - t[i]);
  },
};
