export const mse = {
  value: (y: number[], t: number[]) => {
    if (y.length !== t.length) throw new Error(`${y.length}, ${t.length}`);
    return t.map((tk, k) => tk - y[k]!);
  },
};
