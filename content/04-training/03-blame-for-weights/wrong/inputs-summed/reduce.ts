export function weightGrads(delta: number[], xIn: number[]) {
  const all = xIn.reduce((sum, x) => sum + x, 0);
  return { dW: delta.map((d) => xIn.map(() => d * all)), db: [...delta] };
}
