export const sigmoid = { f: (z: number): number => Number(z > 0) };
