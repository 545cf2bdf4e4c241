export function softmax(z) {
  const [low, high] = [Math.min(...z), Math.max(...z)];
  return z.map((v) => (high === low ? 1 / z.length : (v - low) / (high - low)));
}
