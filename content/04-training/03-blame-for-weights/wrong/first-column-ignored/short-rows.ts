export const weightGrads = (delta: number[], xIn: number[]) => ({
  dW: delta.map((d) => xIn.slice(1).map((x) => d * x)),
  db: [...delta],
});
