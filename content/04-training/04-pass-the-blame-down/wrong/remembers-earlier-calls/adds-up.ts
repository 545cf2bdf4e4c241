const dx: number[] = [];

export function backThrough(W: number[][], delta: number[]): number[] {
  W[0]!.forEach((_, i) => {
    dx[i] ??= 0;
    for (let o = 0; o < W.length; o++) dx[i]! += W[o]![i]! * delta[o]!;
  });
  return dx.slice(0, W[0]!.length);
}
