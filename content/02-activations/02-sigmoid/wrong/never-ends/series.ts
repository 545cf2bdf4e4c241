function power(x: number): number {
  let [sum, term] = [1, 1];
  for (let n = 1; Math.abs(term) > 1e-17; n++) {
    term *= x / n;
    sum += term;
    if (!Number.isFinite(term)) n--;
  }
  return sum;
}

export const sigmoid = {
  f: (z: number): number => 1 / (1 + power(-z)),
};
