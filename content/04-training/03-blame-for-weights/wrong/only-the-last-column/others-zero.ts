export function weightGrads(delta: number[], xIn: number[]) {
  const dW: number[][] = [];
  for (const d of delta) {
    let row: number[] = [];
    xIn.forEach((x, i) => {
      row = new Array(xIn.length).fill(0);
      row[i] = d * x;
    });
    dW.push(row);
  }
  return { dW, db: [...delta] };
}
