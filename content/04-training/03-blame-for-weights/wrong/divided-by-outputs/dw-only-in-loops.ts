export function weightGrads(delta: number[], xIn: number[]) {
  const dW: number[][] = [];
  for (let o = 0; o < delta.length; o++) {
    dW.push([]);
    for (let i = 0; i < xIn.length; i++)
      dW[o]!.push((delta[o]! / delta.length) * xIn[i]!);
  }
  return { dW, db: delta };
}
