export function weightGrads(delta: number[], xIn: number[]) {
  return { dW: delta.map((d) => xIn.map((x) => d * x)), db: delta };
}
