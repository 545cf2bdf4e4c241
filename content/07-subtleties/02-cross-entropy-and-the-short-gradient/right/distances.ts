import { softmax } from "./softmax.ts";

export const softmaxCrossEntropy = {
  value(y, t) {
    // How far each score is ahead of the one that is wanted.
    let loss = 0;
    t.forEach((ti, k) => {
      if (ti === 0) return;
      const ahead = y.map((v) => v - y[k]);
      const most = Math.max(...ahead);
      const sum = ahead.reduce((s, d) => s + Math.exp(d - most), 0);
      loss += ti * (most + Math.log(sum));
    });
    return loss;
  },
  grad(y, t) {
    return softmax(y).map((p, i) => p - t[i]);
  },
};
