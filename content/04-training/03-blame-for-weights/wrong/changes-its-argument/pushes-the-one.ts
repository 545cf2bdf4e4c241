export function weightGrads(delta: number[], xIn: number[]) {
  xIn.push(1);
  const all = delta.map((d) => xIn.map((x) => d * x));
  return { dW: all.map((row) => row.slice(0, -1)), db: [...delta] };
}
