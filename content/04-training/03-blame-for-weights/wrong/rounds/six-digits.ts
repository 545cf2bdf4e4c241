const rounded = (v: number) => Math.round(v * 1e6) / 1e6;

export const weightGrads = (delta: number[], xIn: number[]) => ({
  dW: delta.map((d) => xIn.map((x) => rounded(d * x))),
  db: delta.map(rounded),
});
