export function weightGrads(delta: number[], xIn: number[]) {
  const dW: number[][] = [];
  for (let o = 0; o < delta.length; o++) {
    const row: number[] = [];
    for (let i = 0; i < xIn.length; i++) row.push(delta[o]! * xIn[i]!);
    dW.push(row);
    return { dW, db: delta };
  }
}
