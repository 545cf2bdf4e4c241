export function weightGrads(delta: number[], xIn: number[]) {
  const squared = delta.map((d) => d * d);
  return { dW: squared.map((d) => xIn.map((x) => d * x)), db: squared };
}
