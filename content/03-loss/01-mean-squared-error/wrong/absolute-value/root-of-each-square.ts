export const mse = {
  value(y: number[], t: number[]): number {
    if (t.length !== y.length) throw new Error(`${t.length}, ${y.length}`);
    let sum = 0;
    y.forEach((yk, k) => (sum += Math.sqrt((yk - t[k]!) ** 2)));
    return sum / y.length;
  },
};
