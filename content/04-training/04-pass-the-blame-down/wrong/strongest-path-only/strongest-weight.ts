export function backThrough(W: number[][], delta: number[]): number[] {
  return W[0]!.map((_, i) => {
    let best = 0;
    for (let o = 1; o < W.length; o++)
      if (Math.abs(W[o]![i]!) > Math.abs(W[best]![i]!)) best = o;
    return W[best]![i]! * delta[best]!;
  });
}
