export function weightGrads(delta: number[], xIn: number[]) {
  const dW = delta.map((d) => Object.freeze(xIn.map((x) => d * x)));
  const db = Object.freeze([...delta]);
  return Object.freeze({ dW: Object.freeze(dW), db });
}
