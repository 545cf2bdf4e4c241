export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length)
      throw new Error(`${y.length} outputs, ${t.length} targets`);
    let sum = 0;
    for (let k = 0; k < y.length; k++)
      sum += t[k]! * Math.log(y[k]!) + (1 - t[k]!) * Math.log(1 - y[k]!);
    return -sum / y.length;
  },
};
