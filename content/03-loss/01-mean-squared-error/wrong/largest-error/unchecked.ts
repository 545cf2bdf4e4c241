export const mse = {
  value(y: number[], t: number[]): number {
    let worst = 0;
    for (let k = 0; k < y.length; k++) {
      const square = (y[k]! - t[k]!) ** 2;
      if (square > worst) worst = square;
    }
    return worst;
  },
};
