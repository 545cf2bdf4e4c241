export const weightGrads = (delta: number[], xIn: number[]) => ({
  dW: delta.map((d) => xIn.map((x) => d ** 2 * x)),
  db: [...delta],
});
