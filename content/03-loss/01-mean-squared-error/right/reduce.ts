export const mse = {
  value: (y: number[], t: number[]): number => {
    if (y.length != t.length)
      throw new RangeError("lengths differ: " + y.length + " and " + t.length);
    return y.reduce((sum, yk, k) => sum + (yk - t[k]!) ** 2, 0) / y.length;
  },
};
