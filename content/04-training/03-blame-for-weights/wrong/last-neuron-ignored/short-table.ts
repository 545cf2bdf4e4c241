export function weightGrads(delta: number[], xIn: number[]) {
  const dW: number[][] = [];
  for (let o = 0; o < delta.length - 1; o++)
    dW.push(xIn.map((x) => delta[o]! * x));
  return { dW, db: delta };
}
