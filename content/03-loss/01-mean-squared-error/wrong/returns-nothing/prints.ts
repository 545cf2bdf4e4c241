export const mse = {
  value(y: number[], t: number[]): void {
    const sum = y.reduce((s, yk, k) => s + (yk - t[k]!) ** 2, 0);
    console.log(sum / y.length);
  },
};
