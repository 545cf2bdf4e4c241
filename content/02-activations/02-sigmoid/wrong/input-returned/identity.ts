export const sigmoid = { f: (z: number): number => +z };
