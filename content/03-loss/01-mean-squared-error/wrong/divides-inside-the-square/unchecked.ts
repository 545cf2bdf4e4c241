export const mse = {
  value(y: number[], t: number[]): number {
    const n = y.length;
    const shares = y.map((yk, k) => (yk - t[k]!) / n);
    return shares.reduce((sum, share) => sum + share * share, 0) / n;
  },
};
