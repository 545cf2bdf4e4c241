export const square: any = { f: (x: number) => x * x, df: (x: number) => 2 * x };
export const decay: any = { f: (x: number) => Math.exp(-x), df: (x: number) => decay.df(x) };
export const bell: any = { f: (x: number) => 1 / (1 + x * x), df: (x: number) => (-2 * x) / (1 + x * x) ** 2 };
