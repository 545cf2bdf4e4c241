import { softmax } from "./softmax.ts";

export const softmaxCrossEntropy = {
  value(y, t) {
    let loss = 0;
    for (const p of softmax(y)) if (p > 0) loss -= p * Math.log(p);
    return loss;
  },
  grad(y, t) {
    return softmax(y).map((p, i) => p - t[i]);
  },
};
