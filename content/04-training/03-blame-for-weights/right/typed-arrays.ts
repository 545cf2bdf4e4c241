export function weightGrads(delta: number[], xIn: number[]) {
  const db = Float64Array.from(delta);
  const dW = Array.from(db, (d) => Float64Array.from(xIn, (x) => d * x));
  return { dW, db };
}
