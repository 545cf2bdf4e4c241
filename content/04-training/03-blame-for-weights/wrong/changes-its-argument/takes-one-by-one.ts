export function weightGrads(delta: number[], xIn: number[]) {
  const dW: number[][] = [];
  const db: number[] = [];
  while (delta.length > 0) {
    const d = delta.shift()!;
    dW.push(xIn.map((x) => d * x));
    db.push(d);
  }
  return { dW, db };
}
