export function weightGrads(delta: number[], xIn: number[]) {
  const dW = delta.map(() => xIn.map(() => 0));
  for (let o = 0; o < delta.length; o++)
    for (let i = 0; i < xIn.length - 1; i++) dW[o]![i] = delta[o]! * xIn[i]!;
  return { dW, db: [...delta] };
}
