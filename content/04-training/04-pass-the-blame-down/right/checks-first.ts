export function backThrough(W: number[][], delta: number[]): number[] {
  if (W.length !== delta.length)
    throw new RangeError(`${W.length} rows but ${delta.length} blames`);
  if (W.length === 0) return [];
  const inputs = W[0]!.length;
  return Array.from({ length: inputs }, (_, i) => {
    let sum = 0;
    for (const row of W) sum += row[i]! * delta[W.indexOf(row)]!;
    return sum;
  });
}
