export const mse = {
  value(y: number[], t: number[]): number {
    let sum = 0;
    for (let k = 0; k < y.length - 1; k++) {
      const error = y[k]! - t[k]!;
      sum = sum + error * error;
    }
    return sum / y.length;
  },
};
