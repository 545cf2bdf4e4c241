export function weightGrads(delta: number[], xIn: number[]) {
  const down = delta.map((d) => -d);
  return { dW: down.map((d) => xIn.map((x) => d * x)), db: down };
}
