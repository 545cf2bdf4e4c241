export function weightGrads(delta: number[], xIn: number[]) {
  const dW = delta.map(() => xIn.map(() => 0));
  for (let k = 0; k < Math.min(delta.length, xIn.length); k++)
    dW[k]![k] = delta[k]! * xIn[k]!;
  return { dW, db: [...delta] };
}
