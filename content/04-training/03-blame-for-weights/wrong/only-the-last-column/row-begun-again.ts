export function weightGrads(delta: number[], xIn: number[]) {
  const dW: number[][] = [];
  for (let o = 0; o < delta.length; o++) {
    for (let i = 0; i < xIn.length; i++) {
      const row: number[] = [];
      row.push(delta[o]! * xIn[i]!);
      dW[o] = row;
    }
  }
  return { dW, db: delta };
}
