export function weightGrads(delta: number[], xIn: number[]) {
  const dW: number[] = [];
  for (let k = 0; k < delta.length; k++) dW.push(delta[k]! * xIn[k]!);
  return { dW, db: delta };
}
