export const sigmoid = {
  f(z: number): number {
    return (
      ((Math.cosh(z / 2) + Math.sinh(z / 2)) ** 2 /
        (2 + 2 * Math.cosh(z))) *
      (1 + Math.exp(-z))
    );
  },
};
