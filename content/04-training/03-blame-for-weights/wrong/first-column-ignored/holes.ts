export function weightGrads(delta: number[], xIn: number[]) {
  const dW: number[][] = [];
  for (let o = 0; o < delta.length; o++) {
    dW[o] = [];
    for (let i = 1; i < xIn.length; i++) dW[o]![i] = delta[o]! * xIn[i]!;
  }
  return { dW, db: [...delta] };
}
