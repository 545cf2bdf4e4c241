export const weightGrads = (delta: number[], xIn: number[]) => {
  delta.map((d) => xIn.map((x) => d * x));
};
