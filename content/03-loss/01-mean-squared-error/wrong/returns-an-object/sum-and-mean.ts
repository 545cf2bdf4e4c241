export const mse = {
  value(y: number[], t: number[]) {
    let sum = 0;
    for (let k = 0; k < y.length; k++) sum += (y[k]! - t[k]!) ** 2;
    return { sum, mean: sum / y.length };
  },
};
