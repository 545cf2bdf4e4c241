export function weightGrads(delta: number[], xIn: number[]) {
  const dW = delta.map(() => xIn.map(() => 0));
  for (let o = 0; o < delta.length; o++)
    for (let p = 0; p < delta.length; p++)
      for (let i = 0; i < xIn.length; i++) dW[o]![i]! += delta[p]! * xIn[i]!;
  return { dW, db: delta };
}
