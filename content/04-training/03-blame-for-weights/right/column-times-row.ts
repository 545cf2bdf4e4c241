import { matMul } from "./vectors.ts";

export function weightGrads(delta: number[], xIn: number[]) {
  const column = delta.map((d) => [d]);
  return { dW: matMul(column, [xIn]), db: column.flat() };
}
