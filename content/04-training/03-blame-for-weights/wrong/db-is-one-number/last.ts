export function weightGrads(delta: number[], xIn: number[]) {
  const dW: number[][] = [];
  let db = 0;
  for (const d of delta) {
    dW.push(xIn.map((x) => d * x));
    db = d;
  }
  return { dW, db };
}
