function loss(power: number) {
  return (y: number[], t: number[]) => {
    if (y.length !== t.length)
      throw new Error(`${y.length} outputs, ${t.length} targets`);
    return y.map((yk, k) => (power * (yk - t[k]!) ** (power - 1)) / y.length);
  };
}

export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length)
      throw new Error(`${y.length} outputs, ${t.length} targets`);
    let sum = 0;
    for (let k = 0; k < y.length; k++) sum += (y[k]! - t[k]!) ** 2;
    return sum / y.length;
  },
  grad: loss(2),
};
