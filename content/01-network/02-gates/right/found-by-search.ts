function search(inputs: number[][], wanted: (x: number[]) => boolean) {
  const steps = [-2, -1, 0, 1, 2];
  const lists =
    inputs[0].length === 1
      ? steps.map((a) => [a])
      : steps.flatMap((a) => steps.map((b) => [a, b]));
  for (const w of lists)
    for (let b = -3; b <= 3; b += 0.5) {
      const z = (x: number[]) =>
        w.reduce((sum, wi, i) => sum + wi * x[i], b);
      if (inputs.every((x) => (wanted(x) ? z(x) >= 0.1 : z(x) <= -0.1)))
        return { w, b };
    }
  throw new Error("There are no such numbers.");
}

const pairs = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];
export const AND = search(pairs, ([p, q]) => p + q === 2);
export const OR = search(pairs, ([p, q]) => p + q > 0);
export const NOT = search([[0], [1]], ([p]) => p === 0);
