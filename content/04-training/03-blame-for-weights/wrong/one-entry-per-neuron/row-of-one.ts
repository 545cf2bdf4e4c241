export const weightGrads = (delta: number[], xIn: number[]) => ({
  dW: delta.map((d) => [xIn.reduce((sum, x) => sum + d * x, 0)]),
  db: delta.slice(),
});
