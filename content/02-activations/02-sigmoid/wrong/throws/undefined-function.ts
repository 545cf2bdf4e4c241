declare const exp: (x: number) => number;

export const sigmoid = { f: (z: number): number => 1 / (1 + exp(-z)) };
