import { neuron } from "./neuron.ts";

export function AND(x: number[]): number {
  return neuron(x, [1, 1], -1.5);
}
export function OR(x: number[]): number {
  return neuron(x, [1, 1], -0.5);
}
export function NOT(x: number[]): number {
  return neuron(x, [-1], 0.5);
}
