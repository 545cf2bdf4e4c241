export function weightGrads(delta: number[], xIn: number[]) {
  const dW: number[][] = [];
  for (const d of delta) {
    let blame = 0;
    for (const x of xIn) blame += d * x;
    dW.push(xIn.map(() => blame));
  }
  return { dW, db: delta };
}
