export function weightGrads(delta: number[], xIn: number[]) {
  const dW: number[][] = [];
  for (let i = 0; i < xIn.length; i++) {
    dW.push([]);
    for (let o = 0; o < delta.length; o++) dW[i]!.push(delta[o]! * xIn[i]!);
  }
  return { dW, db: xIn };
}
