export function weightGrads(delta: number[], xIn: number[]) {
  const dW = delta.map((d) => [...Int32Array.from(xIn, (x) => d * x)]);
  return { dW, db: delta };
}
