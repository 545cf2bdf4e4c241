export const square = { f: (x: number) => x * x, df: (x: number) => 2 * x };
export const decay = square;
export const bell = square;
