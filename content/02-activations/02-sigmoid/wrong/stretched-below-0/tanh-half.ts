export const sigmoid = { f: (z: number): number => Math.tanh(z / 2) };
