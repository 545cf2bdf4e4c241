export function weightGrads(delta: number[], xIn: number[]) {
  const dW: number[][] = [];
  const db = new Array(delta.length).fill(0);
  for (let o = 0; o < delta.length; o++)
    dW.push(xIn.map((x) => delta[o]! * x));
  return { dW, db };
}
