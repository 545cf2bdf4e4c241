export const weightGrads = (delta: number[], xIn: number[]) => ({
  dW: delta.reduce((sum, d, k) => sum + d * xIn[k]!, 0),
  db: delta,
});
