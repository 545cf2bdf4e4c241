export const weightGrads = (delta: number[], xIn: number[]) => ({
  dW: delta.map((d) => xIn.map((x) => d * Math.max(0, x))),
  db: [...delta],
});
