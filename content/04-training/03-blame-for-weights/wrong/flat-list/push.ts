export function weightGrads(delta: number[], xIn: number[]) {
  const dW: number[] = [];
  for (const d of delta) for (const x of xIn) dW.push(d * x);
  return { dW, db: delta };
}
