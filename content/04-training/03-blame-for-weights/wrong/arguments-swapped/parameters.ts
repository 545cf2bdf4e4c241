export function weightGrads(xIn: number[], delta: number[]) {
  return { dW: delta.map((d) => xIn.map((x) => d * x)), db: [...delta] };
}
