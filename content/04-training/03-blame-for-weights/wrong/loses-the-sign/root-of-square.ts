export function weightGrads(delta: number[], xIn: number[]) {
  const dW = delta.map((d) => xIn.map((x) => Math.sqrt((d * x) ** 2)));
  return { dW, db: delta };
}
