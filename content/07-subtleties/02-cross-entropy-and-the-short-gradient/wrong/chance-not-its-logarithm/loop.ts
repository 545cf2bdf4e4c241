import { softmax } from "./softmax.ts";

export const softmaxCrossEntropy = {
  value(y, t) {
    const p = softmax(y);
    let loss = 0;
    for (let i = 0; i < p.length; i++) loss += -t[i] * p[i];
    return loss;
  },
  grad(y, t) {
    return softmax(y).map((p, i) => p - t[i]);
  },
};
