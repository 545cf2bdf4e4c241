export const mse = {
  value: (y: number[], t: number[]) => {
    if (y.length !== t.length)
      throw new Error(`${y.length} outputs, ${t.length} targets`);
    const squares = y.map((yk, k) => (yk - t[k]!) ** 2);
    return { value: squares.reduce((a, b) => a + b, 0) / y.length };
  },
};
