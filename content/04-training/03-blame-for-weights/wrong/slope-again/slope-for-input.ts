export function weightGrads(delta: number[], xIn: number[]) {
  const slope = (y: number) => y * (1 - y);
  const dW = delta.map((d) => xIn.map((x) => d * slope(x)));
  return { dW, db: delta };
}
