// A linear function's slope can be read off with a nudge of any size.
export function weightGrads(delta: number[], xIn: number[]) {
  const blame = (W: number[][]) =>
    W.reduce(
      (sum, row, o) =>
        sum + delta[o]! * row.reduce((z, w, i) => z + w * xIn[i]!, 0),
      0,
    );
  const zero = () => delta.map(() => xIn.map(() => 0));
  const dW = delta.map((_, o) =>
    xIn.map((_, i) => {
      const W = zero();
      W[o]![i] = 1;
      return blame(W);
    }),
  );
  return { dW, db: [...delta] };
}
