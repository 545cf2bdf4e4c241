export function weightGrads(delta: number[], xIn: number[]) {
  const share = delta.map((d) => d / delta.length);
  return { dW: share.map((d) => xIn.map((x) => d * x)), db: share };
}
