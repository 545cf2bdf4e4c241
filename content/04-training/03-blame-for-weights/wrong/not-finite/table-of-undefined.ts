export function weightGrads(delta: number[], xIn: number[]) {
  const dW = delta.map(() => new Array(xIn.length));
  for (let o = 0; o < delta.length; o++)
    for (let i = 0; i < xIn.length; i++) dW[o]![i] += delta[o]! * xIn[i]!;
  return { dW, db: [...delta] };
}
