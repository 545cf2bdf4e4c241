export const mse = {
  value(y: number[], t: number[]) {
    const errors: number[] = [];
    for (let k = 0; k < y.length; k++) errors.push(y[k]! - t[k]!);
    return errors;
  },
};
