const squareF = (x: number) => Math.exp(-x);
function squareSlope(x: number): number {
  return -Math.exp(-x);
}
export const square = { f: squareF, df: squareSlope };

const decayF = (x: number) => 1 / (1 + x * x);
function decaySlope(x: number): number {
  return (-2 * x) / (1 + x * x) ** 2;
}
export const decay = { f: decayF, df: decaySlope };

const bellF = (x: number) => x * x;
function bellSlope(x: number): number {
  return 2 * x;
}
export const bell = { f: bellF, df: bellSlope };
