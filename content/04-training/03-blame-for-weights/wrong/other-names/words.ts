export function weightGrads(delta: number[], xIn: number[]) {
  const weights = delta.map((d) => xIn.map((x) => d * x));
  return { weights, biases: delta.slice() };
}
