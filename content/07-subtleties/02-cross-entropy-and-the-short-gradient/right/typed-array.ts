import { softmax } from "./softmax.ts";

export const softmaxCrossEntropy = {
  value(y, t) {
    const v = Float64Array.from(y);
    const m = v.reduce((a, b) => Math.max(a, b));
    const sum = v.map((x) => Math.exp(x - m)).reduce((a, b) => a + b, 0);
    return Float64Array.from(t, (ti, i) => ti * (m - v[i] + Math.log(sum))).reduce((a, b) => a + b, 0);
  },
  grad(y, t) {
    const slopes = new Float64Array(softmax(y));
    for (let i = 0; i < slopes.length; i++) slopes[i] -= t[i];
    return [...slopes];
  },
};
