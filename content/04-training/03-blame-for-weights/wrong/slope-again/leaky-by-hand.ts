export function weightGrads(delta: number[], xIn: number[]) {
  const slope = (x: number) => (x > 0 ? 1 : 0.1);
  const dW = delta.map((d) => xIn.map((x) => d * slope(x) * x));
  return { dW, db: delta };
}
