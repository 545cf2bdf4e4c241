export function weightGrads(delta: number[], xIn: number[]) {
  return { dW: delta.map((d, k) => d * xIn[k]!), db: [...delta] };
}
