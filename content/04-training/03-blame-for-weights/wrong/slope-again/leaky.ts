import { leakyRelu } from "./activations.ts";

export function weightGrads(delta: number[], xIn: number[]) {
  const act = leakyRelu();
  const dW = delta.map((d) => xIn.map((x) => d * x * act.df(x)));
  return { dW, db: [...delta] };
}
