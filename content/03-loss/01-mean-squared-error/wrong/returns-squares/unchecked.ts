export const mse = {
  value(y: number[], t: number[]) {
    const squares: number[] = [];
    for (let k = 0; k < y.length; k++) squares.push((y[k]! - t[k]!) ** 2);
    return squares;
  },
};
