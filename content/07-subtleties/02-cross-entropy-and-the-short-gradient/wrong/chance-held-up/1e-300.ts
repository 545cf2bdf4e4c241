import { softmax } from "./softmax.ts";

export const softmaxCrossEntropy = {
  value(y, t) {
    const p = softmax(y);
    return t.reduce((loss, ti, i) => loss - ti * Math.log(Math.max(p[i], 1e-300)), 0);
  },
  grad(y, t) {
    return softmax(y).map((p, i) => p - t[i]);
  },
};
