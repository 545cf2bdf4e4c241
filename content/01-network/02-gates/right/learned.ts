/** The oldest rule: move the numbers a little whenever an answer is wrong. */
function learn(rows: [x: number[], wanted: number][]) {
  const w = rows[0][0].map(() => 0);
  let b = 0;
  for (let round = 0; round < 100; round++)
    for (const [x, wanted] of rows) {
      const z = x.reduce((sum, xi, i) => sum + xi * w[i], b);
      if (wanted * z >= 0.5) continue;
      x.forEach((xi, i) => {
        w[i] += 0.25 * wanted * xi;
      });
      b += 0.25 * wanted;
    }
  return { w, b };
}

export const AND = learn([
  [[0, 0], -1],
  [[0, 1], -1],
  [[1, 0], -1],
  [[1, 1], 1],
]);
export const OR = learn([
  [[0, 0], -1],
  [[0, 1], 1],
  [[1, 0], 1],
  [[1, 1], 1],
]);
export const NOT = learn([
  [[0], 1],
  [[1], -1],
]);
