import { softmax } from "./softmax.ts";

export const softmaxCrossEntropy = {
  value(y, t) {
    const q = softmax(y);
    let sum = 0;
    for (const v of q) sum += Math.exp(v);
    let loss = 0;
    for (let i = 0; i < q.length; i++) loss += t[i] * (Math.log(sum) - q[i]);
    return loss;
  },
  grad(y, t) {
    const p = softmax(softmax(y));
    for (let i = 0; i < p.length; i++) p[i] -= t[i];
    return p;
  },
};
