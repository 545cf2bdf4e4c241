import { softmax, softmaxCrossEntropy as ce } from "./softmax.ts";
import type { Vec } from "./types.ts";

const divideBy = (T: number) => (scores: Vec) => scores.map((s) => s * (1 / T));
const times = (c: number) => (list: Vec) => list.map((v) => c * v);

export const softTargets = (scores: Vec, T: number) => softmax(divideBy(T)(scores));

export function distillLoss(T: number) {
  const cool = divideBy(T);
  return {
    value: (y: Vec, t: Vec) => T ** 2 * ce.value(cool(y), softmax(cool(t))),
    grad: (y: Vec, t: Vec) => times(T)(ce.grad(cool(y), softmax(cool(t)))),
  };
}
