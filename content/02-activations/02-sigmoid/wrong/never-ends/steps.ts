export const sigmoid = {
  f(z: number): number {
    let s = 0.5;
    for (let at = 0; at !== z; at += 0.001 * Math.sign(z))
      s += 0.001 * s * (1 - s) * Math.sign(z);
    return s;
  },
};
