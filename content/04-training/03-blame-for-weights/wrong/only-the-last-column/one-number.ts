export function weightGrads(delta: number[], xIn: number[]) {
  const dW: number[] = [];
  for (let o = 0; o < delta.length; o++)
    for (const x of xIn) dW[o] = delta[o]! * x;
  return { dW, db: delta };
}
