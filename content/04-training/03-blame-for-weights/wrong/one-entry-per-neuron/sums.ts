export function weightGrads(delta: number[], xIn: number[]) {
  const dW = delta.map((d) => xIn.reduce((sum, x) => sum + d * x, 0));
  return { dW, db: [...delta] };
}
