import { softmax } from "./softmax.ts";

export const softmaxCrossEntropy = {
  value(y, t) {
    return -Math.log(softmax(y)[t]);
  },
  grad(y, t) {
    return softmax(y).map((p, i) => (i === t ? p - 1 : p));
  },
};
