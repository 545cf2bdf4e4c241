export function backThrough(W: number[][], delta: number[]): number[] {
  const dx = W[0]!.map(() => 0);
  for (let blame of dx)
    for (let o = 0; o < W.length; o++) blame += W[o]![0]! * delta[o]!;
  return dx;
}
