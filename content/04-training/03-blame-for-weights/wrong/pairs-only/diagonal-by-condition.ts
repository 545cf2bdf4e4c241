export const weightGrads = (delta: number[], xIn: number[]) => ({
  dW: delta.map((d, o) => xIn.map((x, i) => (i === o ? d * x : 0))),
  db: delta,
});
