export const weightGrads = (delta: number[], xIn: number[]) => ({
  dW: delta.map((d) => xIn.map((x) => 2 * d * x)),
  db: [...delta],
});
