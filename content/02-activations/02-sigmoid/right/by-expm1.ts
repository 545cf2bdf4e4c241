export const sigmoid = {
  f(z: number): number {
    // e⁻ᶻ − 1 has a function of its own; 1 + e⁻ᶻ is 2 more than that.
    return 1 / (2 + Math.expm1(-z));
  },
};
