export function weightGrads(delta: number[], xIn: number[]) {
  const dW: number[][] = [];
  for (const d of delta) {
    const row: number[] = [];
    for (const x of xIn) {
      if (!x) continue;
      row.push(d * x);
    }
    dW.push(row);
  }
  return { dW, db: delta };
}
