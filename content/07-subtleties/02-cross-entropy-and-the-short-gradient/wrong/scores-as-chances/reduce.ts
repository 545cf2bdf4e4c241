import { softmax } from "./softmax.ts";

export const softmaxCrossEntropy = {
  value(y, t) {
    return -t.reduce((loss, ti, i) => loss + ti * Math.log(y[i]), 0);
  },
  grad(y, t) {
    return softmax(y).map((p, i) => p - t[i]);
  },
};
