export function softmax(z) {
  const m = Math.max(...z);
  let sum = 0;
  for (let i = 0; i < z.length; i++) {
    z[i] = Math.exp(z[i] - m);
    sum += z[i];
  }
  return z.map((p) => p / sum);
}
