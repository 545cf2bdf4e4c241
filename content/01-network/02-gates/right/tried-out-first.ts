import { neuron } from "./neuron.ts";

export const AND = { w: [4, 4], b: -6 };
export const OR = { w: [4, 4], b: -2 };
export const NOT = { w: [-4], b: 2 };

for (const x of [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
])
  console.log(x, neuron(x, AND.w, AND.b), neuron(x, OR.w, OR.b));
