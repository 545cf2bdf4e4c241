import { softmax } from "./softmax.ts";

export const softmaxCrossEntropy = {
  value(y, t) {
    let largest = -Infinity;
    for (let i = 0; i < y.length; i++) if (y[i] > largest) largest = y[i];
    let sum = 0;
    for (let i = 0; i < y.length; i++) sum += Math.exp(y[i] - largest);
    let loss = 0;
    for (let i = 0; i < y.length; i++) loss += t[i] * (largest + Math.log(sum) - y[i]);
    return loss;
  },
  grad(y, t) {
    const p = softmax(y);
    const slopes = [];
    for (let i = 0; i < p.length; i++) slopes.push(p[i] - t[i]);
    return slopes;
  },
};
