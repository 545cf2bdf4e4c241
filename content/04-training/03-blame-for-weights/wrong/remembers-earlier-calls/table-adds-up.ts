const total: number[][] = [];

export function weightGrads(delta: number[], xIn: number[]) {
  const dW = delta.map((d, o) =>
    xIn.map((x, i) => {
      total[o] ??= [];
      total[o]![i] = (total[o]![i] ?? 0) + d * x;
      return total[o]![i]!;
    }),
  );
  return { dW, db: [...delta] };
}
