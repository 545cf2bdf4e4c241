export const sigmoid = { f: (z: number): number => Math.E ** z };
