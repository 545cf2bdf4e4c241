export function weightGrads(delta: number[], xIn: number[]) {
  const dW: number[][] = [];
  for (const d of delta) {
    const row: number[] = [];
    for (const x of xIn) row.push(d * (x * (1 - x)) * x);
    dW.push(row);
  }
  return { dW, db: delta };
}
