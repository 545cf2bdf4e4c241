export const weightGrads = (delta: number[], xIn: number[]) => ({
  dW: delta.flatMap((d) => xIn.map((x) => d * x)),
  db: [...delta],
});
