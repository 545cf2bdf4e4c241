import { sigmoid } from "./activations.ts";

const soft = (z) => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));

export const softmaxCrossEntropy = {
  value(y, t) {
    return y.reduce((loss, v, i) => loss + soft(v) - t[i] * v, 0);
  },
  grad(y, t) {
    return y.map((v, i) => sigmoid.f(v) - t[i]);
  },
};
