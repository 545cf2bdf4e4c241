// One over the sum of all powers of how far the others are ahead. A power
// that overflows makes a share of 0, which is right.
export const softmax = (z) =>
  z.map((zi) => 1 / z.reduce((sum, zj) => sum + Math.exp(zj - zi), 0));
