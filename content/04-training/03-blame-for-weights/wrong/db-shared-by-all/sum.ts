export function weightGrads(delta: number[], xIn: number[]) {
  const all = delta.reduce((sum, d) => sum + d, 0);
  return {
    dW: delta.map((d) => xIn.map((x) => d * x)),
    db: delta.map(() => all),
  };
}
