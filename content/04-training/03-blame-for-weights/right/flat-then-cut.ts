export function weightGrads(delta: number[], xIn: number[]) {
  const n = xIn.length;
  const flat = new Float64Array(delta.length * n);
  for (let k = 0; k < flat.length; k++) {
    flat[k] = delta[Math.floor(k / n)]! * xIn[k % n]!;
  }
  const dW: number[][] = [];
  for (let o = 0; o < delta.length; o++) {
    dW.push([...flat.subarray(o * n, (o + 1) * n)]);
  }
  return { dW, db: structuredClone(delta) };
}
