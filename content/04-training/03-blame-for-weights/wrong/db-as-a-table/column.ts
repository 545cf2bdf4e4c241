export function weightGrads(delta: number[], xIn: number[]) {
  const dW = delta.map((d) => xIn.map((x) => d * x));
  return { dW, db: delta.map((d) => [d]) };
}
