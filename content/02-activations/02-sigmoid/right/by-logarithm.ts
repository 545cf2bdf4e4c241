export const sigmoid = {
  f(z: number): number {
    // −log(1 + e⁻ᶻ), and back again.
    return Math.exp(-Math.log1p(Math.exp(-z)));
  },
};
