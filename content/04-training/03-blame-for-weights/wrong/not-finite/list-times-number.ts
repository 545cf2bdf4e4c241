export const weightGrads = (delta: number[], xIn: any) => ({
  dW: delta.map((d) => xIn.map(() => d * xIn)),
  db: [...delta],
});
