export function weightGrads(delta: number[], xIn: number[]) {
  const dW = delta.map((d) => xIn.map((x) => Number((d * x).toFixed(3))));
  return { dW, db: [...delta] };
}
