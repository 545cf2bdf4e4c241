export function weightGrads(delta: number[], xIn: number[]) {
  const original = [...xIn];
  const dW: number[][] = [];
  for (const d of delta) {
    for (let i = 0; i < xIn.length; i++) xIn[i] = d * original[i]!;
    dW.push([...xIn]);
  }
  return { dW, db: [...delta] };
}
