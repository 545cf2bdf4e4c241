const buffer: number[] = [];

export function backThrough(W: number[][], delta: number[]): number[] {
  buffer.length = W[0]!.length;
  buffer.fill(0);
  W.forEach((row, o) => row.forEach((w, i) => (buffer[i]! += w * delta[o]!)));
  return buffer;
}
