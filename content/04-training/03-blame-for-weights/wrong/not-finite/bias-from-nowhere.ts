export function weightGrads(delta: number[], xIn: number[]) {
  const dW = delta.map((d) => xIn.map((x) => d * x));
  const db = delta.map((_, o) => delta[o + 1]! * 1);
  return { dW, db };
}
