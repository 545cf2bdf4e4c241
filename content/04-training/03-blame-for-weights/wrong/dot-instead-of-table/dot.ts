export function weightGrads(delta: number[], xIn: number[]) {
  let dW = 0;
  for (let k = 0; k < Math.min(delta.length, xIn.length); k++)
    dW += delta[k]! * xIn[k]!;
  return { dW, db: [...delta] };
}
