export const sigmoid = { f: (z: number): number => Math.max(0, z) };
