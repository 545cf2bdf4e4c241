// The sum is rescaled whenever a larger score turns up.
export function softmax(z) {
  let m = -Infinity;
  let sum = 0;
  for (const v of z) {
    if (v > m) {
      sum = sum * Math.exp(m - v) + 1;
      m = v;
    } else sum += Math.exp(v - m);
  }
  return z.map((v) => Math.exp(v - m) / sum);
}
