export const square = () => ({ f: (x: number) => x * x, df: (x: number) => 2 * x });
export const decay = () => ({ f: (x: number) => Math.exp(-x), df: (x: number) => -Math.exp(-x) });
export const bell = () => ({ f: (x: number) => 1 / (1 + x * x), df: (x: number) => (-2 * x) / (1 + x * x) ** 2 });
