export function weightGrads(delta: number[], xIn: number[]) {
  const n = xIn.length;
  const dW: number[][] = [];
  for (let o = 0; o < delta.length; o++) {
    dW.push([]);
    for (let i = 0; i < n; i++) dW[o]!.push((1 / n) * delta[o]! * xIn[i]!);
  }
  return { dW, db: delta };
}
