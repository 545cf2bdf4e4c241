export const mse = {
  value(y: number[], t: number[]): number {
    let loss = 0;
    t.forEach((tk, k) => {
      const error = tk - y[k]!;
      loss += error * error;
    });
    return loss;
  },
};
