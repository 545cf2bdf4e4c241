export const weightGrads = (delta: number[], xIn: number[]) => ({
  dW: xIn.map((x) => delta.map((d) => d * x)),
  db: delta.slice(),
});
