export function weightGrads(delta: number[], xIn: number[]) {
  const dW = new Array(delta.length).fill(new Array(xIn.length).fill(0));
  delta.forEach((d, o) => {
    xIn.forEach((x, i) => {
      dW[o][i] = d * x;
    });
  });
  return { dW, db: delta };
}
