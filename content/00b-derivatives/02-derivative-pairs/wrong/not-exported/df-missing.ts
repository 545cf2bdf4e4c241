export const square = { f: (x: number) => x * x };
export const decay = { f: (x: number) => Math.exp(-x) };
export const bell = { f: (x: number) => 1 / (1 + x * x) };
