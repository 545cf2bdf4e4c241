export function weightGrads(delta: number[], xIn: number[]) {
  const slopes = delta.map((d) => d * (1 - d));
  return { dW: slopes.map((d) => xIn.map((x) => d * x)), db: slopes };
}
