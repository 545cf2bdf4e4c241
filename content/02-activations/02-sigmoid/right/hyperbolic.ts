export const sigmoid = {
  f(z: number): number {
    const half = Math.exp(-Math.abs(z) / 2);
    const other = 1 / half;
    const larger = other / (half + other);
    return Number.isNaN(larger)
      ? z > 0
        ? 1
        : 0
      : z >= 0
        ? larger
        : 1 - larger;
  },
};
