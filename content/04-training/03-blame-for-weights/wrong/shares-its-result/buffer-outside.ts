const dW: number[][] = [];
const db: number[] = [];

export function weightGrads(delta: number[], xIn: number[]) {
  dW.length = 0;
  db.length = 0;
  for (const d of delta) {
    dW.push(xIn.map((x) => d * x));
    db.push(d);
  }
  return { dW, db };
}
