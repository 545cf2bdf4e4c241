export function weightGrads(delta: number[], xIn: number[]) {
  const dW: number[][] = [];
  for (const d of delta) {
    const row: number[] = [];
    for (let i = 1; i <= xIn.length; i++) row.push(d * xIn[i]!);
    dW.push(row);
  }
  return { dW, db: delta };
}
