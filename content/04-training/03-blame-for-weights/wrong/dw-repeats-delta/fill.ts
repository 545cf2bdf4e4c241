export function weightGrads(delta: number[], xIn: number[]) {
  const dW = [];
  for (const d of delta) dW.push(new Array(xIn.length).fill(d));
  return { dW, db: delta };
}
