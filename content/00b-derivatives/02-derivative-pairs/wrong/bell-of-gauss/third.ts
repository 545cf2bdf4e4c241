const squareF = (x: number) => x * x;
function squareSlope(x: number): number {
  return 2 * x;
}
export const square = { f: squareF, df: squareSlope };

const decayF = (x: number) => Math.exp(-x);
function decaySlope(x: number): number {
  return -Math.exp(-x);
}
export const decay = { f: decayF, df: decaySlope };

const bellF = (x: number) => Math.exp(-x * x / 2);
function bellSlope(x: number): number {
  return -x * Math.exp(-x * x / 2);
}
export const bell = { f: bellF, df: bellSlope };
