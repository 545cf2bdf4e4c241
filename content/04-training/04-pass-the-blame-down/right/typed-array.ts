export function backThrough(W: number[][], delta: number[]): Float64Array {
  const dx = new Float64Array(W[0]!.length);
  W.forEach((row, o) => {
    for (let i = 0; i < row.length; i++) dx[i]! += row[i]! * delta[o]!;
  });
  return dx;
}
