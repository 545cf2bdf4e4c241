export const weightGrads = (delta: number[], xIn: number[]) => ({
  dW: delta.map((d, k) => xIn.map(() => d * xIn[k % xIn.length]!)),
  db: [...delta],
});
