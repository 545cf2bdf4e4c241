import type { Vec } from "./types.ts";

export const neuron = function (inputs: Vec, weights: Vec, bias: number) {
  let answer = bias;
  for (const i of inputs.keys()) answer += inputs[i] * weights[i];
  return answer;
};
