import { sigmoid } from "./activations.ts";

export const softmaxCrossEntropy = {
  value(y, t) {
    let loss = 0;
    for (let i = 0; i < y.length; i++)
      loss += Math.max(y[i], 0) - t[i] * y[i] + Math.log1p(Math.exp(-Math.abs(y[i])));
    return loss;
  },
  grad(y, t) {
    const out = [];
    for (let i = 0; i < y.length; i++) out.push(sigmoid.f(y[i]) - t[i]);
    return out;
  },
};
