export const weightGrads = (delta: number[], xIn: number[]) =>
  delta.reduce<{ dW: number[][]; db: number[] }>(
    ({ dW, db }, d) => ({
      dW: [...dW, xIn.reduce<number[]>((row, x) => [...row, d * x], [])],
      db: [...db, d],
    }),
    { dW: [], db: [] },
  );
