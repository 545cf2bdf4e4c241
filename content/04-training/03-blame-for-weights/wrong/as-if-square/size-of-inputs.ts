export function weightGrads(delta: number[], xIn: number[]) {
  const n = xIn.length;
  const dW: number[][] = [];
  for (let o = 0; o < n; o++) {
    dW[o] = [];
    for (let i = 0; i < n; i++) dW[o]![i] = delta[o]! * xIn[i]!;
  }
  return { dW, db: [...delta] };
}
