/** e to the x: halved until a short series does, then squared back. */
function power(x: number): number {
  const halvings = 12;
  const small = x / 2 ** halvings;
  let [sum, term] = [1, 1];
  for (let n = 1; n < 20; n++) {
    term *= small / n;
    sum += term;
  }
  for (let k = 0; k < halvings; k++) sum *= sum;
  return sum;
}

export const sigmoid = {
  f: (z: number): number =>
    z >= 0 ? 1 / (1 + power(-z)) : power(z) / (1 + power(z)),
};
