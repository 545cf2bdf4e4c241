export const weightGrads = (delta: number[], xIn: number[]) => ({
  dW: delta.map((d) => xIn.map((x) => Math.abs(d * x))),
  db: [...delta],
});
