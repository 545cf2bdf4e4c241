const mean = (v: number[]) => v.reduce((a, b) => a + b) / v.length;

export const mse = {
  value(y: number[], t: number[]): number {
    if (t.length !== y.length)
      throw new Error(`Got ${y.length} outputs for ${t.length} targets.`);
    return mean(y.map((_, k) => Math.pow(t[k]! - y[k]!, 2)));
  },
};
