export const mse = {
  value(y: number[], t: number[]): number {
    let sum = 0;
    for (let k = 0; k < y.length; k++) {
      sum += y[k]! * y[k]! - t[k]! * t[k]!;
    }
    return sum / y.length;
  },
};
