export function weightGrads(delta: number[], xIn: number[]) {
  let mean = 0;
  for (const d of delta) mean += d / delta.length;
  const dW = delta.map((d) => xIn.map((x) => d * x));
  return { dW, db: new Array(delta.length).fill(mean) };
}
