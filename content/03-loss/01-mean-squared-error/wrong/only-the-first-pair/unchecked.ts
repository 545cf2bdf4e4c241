export const mse = {
  value(y: number[], t: number[]): number {
    for (const [k, yk] of y.entries()) {
      const error = yk - t[k]!;
      return (error * error) / y.length;
    }
    return 0;
  },
};
