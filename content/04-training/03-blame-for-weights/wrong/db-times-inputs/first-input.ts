export function weightGrads(delta: number[], xIn: number[]) {
  const dW: number[][] = [];
  const db: number[] = [];
  for (const d of delta) {
    dW.push(xIn.map((x) => d * x));
    db.push(d * xIn[0]!);
  }
  return { dW, db };
}
