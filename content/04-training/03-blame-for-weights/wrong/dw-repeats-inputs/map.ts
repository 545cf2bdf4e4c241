export const weightGrads = (delta: number[], xIn: number[]) => ({
  dW: delta.map(() => [...xIn]),
  db: [...delta],
});
