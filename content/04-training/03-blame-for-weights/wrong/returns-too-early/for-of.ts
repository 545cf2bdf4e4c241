export function weightGrads(delta: number[], xIn: number[]) {
  const dW: number[][] = [];
  for (const d of delta) {
    dW.push(xIn.map((x) => d * x));
    return { dW, db: [...delta] };
  }
}
