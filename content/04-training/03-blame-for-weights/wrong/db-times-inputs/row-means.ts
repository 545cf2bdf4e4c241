export function weightGrads(delta: number[], xIn: number[]) {
  const dW = delta.map((d) => xIn.map((x) => d * x));
  const mean = (row: number[]) => row.reduce((a, b) => a + b, 0) / row.length;
  return { dW, db: dW.map(mean) };
}
