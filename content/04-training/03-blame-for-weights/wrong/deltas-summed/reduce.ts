export function weightGrads(delta: number[], xIn: number[]) {
  const blame = delta.reduce((sum, d) => sum + d, 0);
  return { dW: delta.map(() => xIn.map((x) => blame * x)), db: [...delta] };
}
