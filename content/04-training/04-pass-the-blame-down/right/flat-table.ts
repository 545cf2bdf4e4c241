export function backThrough(W: number[][], delta: number[]): number[] {
  // The whole table as one list: % finds the column, / the row.
  const columns = W[0]!.length;
  return W.flat().reduce<number[]>((dx, w, k) => {
    const i = k % columns;
    dx[i] = (dx[i] ?? 0) + w * delta[Math.floor(k / columns)]!;
    return dx;
  }, []);
}
