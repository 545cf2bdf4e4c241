export function weightGrads(delta: number[], xIn: number[]) {
  const dW = delta.map((d) => [...xIn, 1].map((x) => d * x));
  return { dW, db: [...delta] };
}
