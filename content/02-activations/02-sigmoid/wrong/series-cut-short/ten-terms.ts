export const sigmoid = {
  f(z: number): number {
    let [power, term] = [1, 1];
    for (let n = 1; n < 10; n++) {
      term *= -z / n;
      power += term;
    }
    return 1 / (1 + power);
  },
};
