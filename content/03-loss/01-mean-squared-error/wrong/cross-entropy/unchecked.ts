export const mse = {
  value: (y: number[], t: number[]) =>
    -y.reduce((sum, yk, k) => sum + t[k]! * Math.log(yk), 0),
};
