export function weightGrads(delta: number[], xIn: number[]) {
  const dW: number[][] = [];
  const row: number[] = [];
  for (let o = 0; o < delta.length; o++) {
    for (let i = 0; i < xIn.length; i++) row[i] = delta[o]! * xIn[i]!;
    dW.push(row);
  }
  return { dW, db: [...delta] };
}
