export function weightGrads(delta: number[], xIn: number[], lr = 0.01) {
  const dW: number[][] = [];
  const db: number[] = [];
  for (const d of delta) {
    dW.push(xIn.map((x) => lr * d * x));
    db.push(lr * d);
  }
  return { dW, db };
}
