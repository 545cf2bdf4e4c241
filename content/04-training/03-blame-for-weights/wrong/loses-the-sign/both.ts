export function weightGrads(delta: number[], xIn: number[]) {
  const size = delta.map((d) => Math.abs(d));
  const dW = size.map((d) => xIn.map((x) => d * Math.abs(x)));
  return { dW, db: size };
}
