export function leakyRelu(alpha = 0.1) {
  return { f: (z: number): number => (z < 0 ? alpha * z : z) };
}
