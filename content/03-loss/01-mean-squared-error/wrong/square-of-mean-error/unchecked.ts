export const mse = {
  value(y: number[], t: number[]): number {
    const mean = y.reduce((sum, yk, k) => sum + yk - t[k]!, 0) / y.length;
    return mean * mean;
  },
};
