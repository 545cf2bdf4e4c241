export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length)
      throw new Error(`expected ${t.length} outputs, found ${y.length}`);
    let mean = 0;
    y.forEach((yk, k) => {
      const square = (yk - t[k]!) ** 2;
      mean += (square - mean) / (k + 1);
    });
    return mean;
  },
};
