export function weightGrads(delta: number[], xIn: number[]) {
  const dW: number[][] = [];
  for (const d of delta) {
    const row = xIn.map((x) => d * x);
    row.push(d);
    dW.push(row);
  }
  return { dW, db: delta };
}
