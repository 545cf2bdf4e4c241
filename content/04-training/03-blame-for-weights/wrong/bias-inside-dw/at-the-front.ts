export const weightGrads = (delta: number[], xIn: number[]) => ({
  dW: delta.map((d) => [d, ...xIn.map((x) => d * x)]),
  db: delta.slice(),
});
