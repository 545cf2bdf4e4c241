export class mse {
  static value(y: number[], t: number[]): number {
    if (y.length !== t.length)
      throw new Error(`y has ${y.length}, t has ${t.length}`);
    let sum = 0;
    for (const k in y) sum += (y[k]! - t[k]!) ** 2;
    return sum / y.length;
  }
}
