export function weightGrads(delta: number[], xIn: number[]) {
  const twice = delta.map((d) => 2 * d);
  return { dW: twice.map((d) => xIn.map((x) => d * x)), db: twice };
}
