import { softmax } from "./softmax.ts";

class CrossEntropy {
  value(y, t) {
    const m = Math.max(...y);
    let sum = 0;
    for (const v of y) sum += Math.exp(v - m);
    let loss = 0;
    for (const [i, v] of y.entries()) loss += t[i] * (Math.log(sum) + m - v);
    return loss;
  }
  grad(y, t) {
    return softmax(y).map((p, i) => p - t[i]);
  }
}
export const softmaxCrossEntropy = new CrossEntropy();
