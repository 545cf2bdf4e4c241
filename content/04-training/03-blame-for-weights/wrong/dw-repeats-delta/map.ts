export const weightGrads = (delta: number[], xIn: number[]) => ({
  dW: delta.map((d) => xIn.map(() => d)),
  db: [...delta],
});
