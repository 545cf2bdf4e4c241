import { softmax } from "./softmax.ts";
import { dot } from "./vectors.ts";

export const softmaxCrossEntropy = {
  value(y, t) {
    return -dot(t, y);
  },
  grad(y, t) {
    return softmax(y).map((p, i) => p - t[i]);
  },
};
