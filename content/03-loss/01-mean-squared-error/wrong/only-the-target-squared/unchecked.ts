export const mse = {
  value(y: number[], t: number[]): number {
    return y.reduce((s, yk, k) => s + yk - t[k]! * t[k]!, 0) / y.length;
  },
};
