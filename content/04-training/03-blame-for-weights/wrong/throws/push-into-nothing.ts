export function weightGrads(delta: number[], xIn: number[]) {
  const dW = new Array<number[]>(delta.length);
  delta.forEach((d, o) => {
    for (const x of xIn) dW[o]!.push(d * x);
  });
  return { dW, db: delta.slice() };
}
