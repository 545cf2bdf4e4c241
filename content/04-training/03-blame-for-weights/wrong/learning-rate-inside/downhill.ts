export function weightGrads(delta: number[], xIn: number[]) {
  const step = delta.map((d) => -0.1 * d);
  return { dW: step.map((d) => xIn.map((x) => d * x)), db: step };
}
