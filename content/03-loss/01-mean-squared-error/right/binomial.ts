export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length) throw new Error(`${y.length}/${t.length}`);
    let yy = 0, yt = 0, tt = 0;
    for (let k = 0; k < y.length; k++) {
      yy += y[k]! * y[k]!;
      yt += y[k]! * t[k]!;
      tt += t[k]! * t[k]!;
    }
    return (yy - 2 * yt + tt) / y.length;
  },
};
