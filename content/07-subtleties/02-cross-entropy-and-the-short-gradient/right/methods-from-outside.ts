import { softmax } from "./softmax.ts";

function value(y, t) {
  const shift = [...y].sort((a, b) => b - a)[0];
  const logSum = Math.log(y.reduce((s, v) => s + Math.exp(v - shift), 0)) + shift;
  let loss = 0;
  for (const i in y) loss += t[i] * (logSum - y[i]);
  return loss;
}
const grad = (y, t) => softmax(y).map((p, i) => -(t[i] - p));
export const softmaxCrossEntropy = { value, grad };
