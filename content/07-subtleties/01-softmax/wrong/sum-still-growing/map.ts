export function softmax(z) {
  const m = Math.max(...z);
  let sum = 0;
  return z.map((v) => {
    sum += Math.exp(v - m);
    return Math.exp(v - m) / sum;
  });
}
