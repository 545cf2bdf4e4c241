export const weightGrads = (delta: number[], xIn: number[]) => ({
  dW: delta.map((d) => xIn.map((x) => (d * x) / delta.length)),
  db: delta.slice(),
});
