export function softmax(z) {
  const k = z.indexOf(Math.max(...z));
  return z.map((_, i) => (i === k ? 1 : 0));
}
