export function weightGrads(delta: number[], xIn: number[]) {
  const W = delta.map((d) => xIn.map((x) => d * x));
  return { W, b: [...delta] };
}
