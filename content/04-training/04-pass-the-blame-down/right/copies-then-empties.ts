export function backThrough(W: number[][], delta: number[]): number[] {
  const rows = structuredClone(W);
  const blames = delta.slice();
  let dx = rows[0]!.map(() => 0);
  while (rows.length > 0) {
    const row = rows.pop()!;
    const d = blames.pop()!;
    dx = dx.map((sum, i) => sum + row[i]! * d);
  }
  return Object.freeze(dx) as number[];
}
