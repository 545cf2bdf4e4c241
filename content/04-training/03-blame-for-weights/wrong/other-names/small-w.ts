export const weightGrads = (delta: number[], xIn: number[]) => ({
  dw: delta.map((d) => xIn.map((x) => d * x)),
  db: [...delta],
});
