export function backThrough(W: number[][], delta: number[]): number[] {
  let dx: number[] = [];
  W.forEach((row, o) => {
    dx = row.map((w) => w * delta[o]!);
  });
  return dx;
}
