export function weightGrads(delta: number[], xIn: number[]) {
  const dW: number[][] = delta.map(() => []);
  for (let i = 0; i < xIn.length; i++) {
    for (let o = 0; o < delta.length; o++) {
      dW[o]![i] = xIn[i]! * delta[o]!;
    }
  }
  const db: number[] = [];
  for (const d of delta) db.push(d);
  return { dW, db };
}
