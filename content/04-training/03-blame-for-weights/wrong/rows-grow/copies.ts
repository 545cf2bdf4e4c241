export function weightGrads(delta: number[], xIn: number[]) {
  const dW: number[][] = [];
  let row: number[] = [];
  for (const d of delta) {
    row = [...row, ...xIn.map((x) => d * x)];
    dW.push(row);
  }
  return { dW, db: delta };
}
