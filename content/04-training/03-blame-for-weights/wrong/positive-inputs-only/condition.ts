export function weightGrads(delta: number[], xIn: number[]) {
  const dW = delta.map((d) => xIn.map((x) => (x > 0 ? d * x : 0)));
  return { dW, db: delta };
}
