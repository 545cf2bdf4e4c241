export const square = [(x: number) => x * x, (x: number) => 2 * x];
export const decay = [(x: number) => Math.exp(-x), (x: number) => -Math.exp(-x)];
export const bell = [(x: number) => 1 / (1 + x * x), (x: number) => (-2 * x) / (1 + x * x) ** 2];
