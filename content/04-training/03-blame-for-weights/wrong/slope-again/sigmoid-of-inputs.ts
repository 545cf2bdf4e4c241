export const weightGrads = (delta: number[], xIn: number[]) => ({
  dW: delta.map((d) => xIn.map((x) => d * x * x * (1 - x))),
  db: [...delta],
});
