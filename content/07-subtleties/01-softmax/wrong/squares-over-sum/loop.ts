export function softmax(z) {
  const squares = z.map((v) => v ** 2);
  let sum = 0;
  for (const s of squares) sum += s;
  return squares.map((s) => s / sum);
}
