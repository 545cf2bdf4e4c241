export function weightGrads(delta: number[], xIn: number[]) {
  const dW = Array.from({ length: delta.length }, () =>
    new Array(xIn.length).fill(1),
  );
  for (const o in delta) for (const i in xIn) dW[+o]![+i] *= delta[o]!;
  for (const row of dW) row.forEach((_, i) => (row[i] *= xIn[i]!));
  return { dW, db: delta.map((d) => d * 1) };
}
