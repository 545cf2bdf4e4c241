export const weightGrads = (delta: number[], xIn: number[]) => ({
  dW: delta.map((d) => xIn.filter((x) => x !== 0).map((x) => d * x)),
  db: [...delta],
});
