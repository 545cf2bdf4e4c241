export const mse = {
  value(y: number[], t: number[]): number {
    const n = y.length;
    if (n !== t.length) throw new TypeError(`${n} and ${t.length} differ`);
    const squares = Float64Array.from(y);
    for (let k = 0; k < n; k++) squares[k]! -= t[k]!;
    for (let k = 0; k < n; k++) squares[k]! *= squares[k]!;
    return squares.reduce((a, b) => a + b, 0) / n;
  },
};
