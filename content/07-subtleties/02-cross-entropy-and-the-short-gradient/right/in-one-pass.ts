import { softmax } from "./softmax.ts";

export const softmaxCrossEntropy = {
  value(y, t) {
    let m = -Infinity;
    let sum = 0;
    for (const v of y) {
      if (v > m) {
        sum = sum * Math.exp(m - v) + 1;
        m = v;
      } else {
        sum += Math.exp(v - m);
      }
    }
    return y.reduce((loss, v, i) => loss + t[i] * (m + Math.log(sum) - v), 0);
  },
  grad(y, t) {
    const out = [];
    for (const [i, p] of softmax(y).entries()) out[i] = p - t[i];
    return out;
  },
};
