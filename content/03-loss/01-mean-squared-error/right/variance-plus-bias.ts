// mean(e²) = variance of e + (mean e)²
export const mse = {
  value(y: number[], t: number[]): number {
    const n = y.length;
    if (n !== t.length) throw new Error(`${n} outputs but ${t.length} targets`);
    const e = y.map((yk, k) => yk - t[k]!);
    const mean = e.reduce((a, b) => a + b, 0) / n;
    const variance = e.reduce((a, b) => a + (b - mean) ** 2, 0) / n;
    return variance + mean ** 2;
  },
};
