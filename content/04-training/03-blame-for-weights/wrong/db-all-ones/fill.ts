export function weightGrads(delta: number[], xIn: number[]) {
  const dW: number[][] = [];
  for (let o = 0; o < delta.length; o++)
    dW.push(xIn.map((x) => delta[o]! * x));
  return { dW, db: new Array(delta.length).fill(1) };
}
