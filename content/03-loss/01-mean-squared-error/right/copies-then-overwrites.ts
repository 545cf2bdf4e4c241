export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length)
      throw new Error(`lengths ${y.length}, ${t.length}`);
    const own = [...y];
    for (let k = 0; k < own.length; k++) {
      own[k]! -= t[k]!;
      own[k] = own[k]! * own[k]!;
    }
    let sum = 0;
    while (own.length > 0) sum += own.pop()!;
    return sum / t.length;
  },
};
