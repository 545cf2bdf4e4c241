function* blames(W: readonly number[][], delta: readonly number[]) {
  for (const i of W[0]!.keys()) {
    let blame = 0;
    for (const [o, d] of delta.entries()) blame += d * W[o]![i]!;
    yield blame;
  }
}

export function backThrough(W: number[][], delta: number[]) {
  return [...blames(W, delta)];
}
