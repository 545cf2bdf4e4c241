const scaled = ([first, ...rest]: number[], by: number): number[] =>
  first === undefined ? [] : [by * first, ...scaled(rest, by)];

const rows = ([first, ...rest]: number[], x: number[]): number[][] =>
  first === undefined ? [] : [scaled(x, first), ...rows(rest, x)];

export const weightGrads = (delta: number[], xIn: number[]) => {
  return { dW: rows(delta, xIn), db: scaled(delta, 1) };
};
