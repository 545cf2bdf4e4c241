export const mse = {
  value(y: number[], t: number[]) {
    const sum = y.reduce((s, yk, k) => s + (yk - t[k]!) ** 2, 0);
    return sum / y.length < 0.5;
  },
};
