export function weightGrads(delta: number[], xIn: number[]) {
  const dW: number[][] = [];
  const row: number[] = [];
  for (const d of delta) {
    for (const x of xIn) row.push(d * x);
    dW.push(row);
  }
  return { dW, db: [...delta] };
}
