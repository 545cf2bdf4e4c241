/** Pixels along one side of a picture that the network can read. */
export const SIDE = 28;

/** What two ways to prepare one drawing have in common at least. */
export const ENOUGH = 0.9;

type Picture = readonly number[];

/** Whether `answer` is 784 finite numbers. */
function isPicture(answer: unknown): answer is Picture {
  return (
    Array.isArray(answer) &&
    answer.length === SIDE * SIDE &&
    answer.every(Number.isFinite)
  );
}

/**
 * How alike two pictures are, from −1 to 1: their correlation where one
 * of them may lie a pixel aside, both a little out of focus. How pixels
 * are averaged, where a half pixel goes and which gray still counts as
 * drawn are matters of taste, and none of them costs more than 0.08.
 */
export function resemblance(a: Picture, b: Picture): number {
  const [one, other] = [soft(a), soft(b)];
  let best = -1;
  for (const down of [-1, 0, 1])
    for (const right of [-1, 0, 1])
      best = Math.max(
        best,
        correlation(shifted(one, down, right), other),
      );
  return best;
}

/**
 * Whether two answers are one picture but for taste: alike, and as dark
 * where they are darkest and as bright where they are brightest.
 */
export function resembles(one: unknown, other: unknown): boolean {
  if (!isPicture(one) || !isPicture(other)) return false;
  const [low, high] = [one, other].map((p) => [
    Math.min(...p),
    Math.max(...p),
  ]) as [number[], number[]];
  const size = Math.max(1, ...[...low, ...high].map(Math.abs));
  const range = low.every(
    (value, k) => Math.abs(value - high[k]!) <= size / 4,
  );
  return range && resemblance(one, other) >= ENOUGH;
}

/** The picture moved on a sheet of 0; what leaves it is lost. */
export function shifted(
  picture: Picture,
  down: number,
  right: number,
): number[] {
  const moved = new Array<number>(SIDE * SIDE).fill(0);
  for (let row = 0; row < SIDE; row++)
    for (let col = 0; col < SIDE; col++) {
      const [i, j] = [row + down, col + right];
      if (i >= 0 && i < SIDE && j >= 0 && j < SIDE)
        moved[i * SIDE + j] = picture[row * SIDE + col]!;
    }
  return moved;
}

/** Each pixel mixed with its neighbors: 1 2 1 across, then down. */
function soft(picture: Picture): number[] {
  const mixed = (values: Picture, step: number) =>
    values.map((value, k) => {
      const place = Math.floor(k / step) % SIDE;
      const before = place > 0 ? values[k - step]! : 0;
      const after = place < SIDE - 1 ? values[k + step]! : 0;
      return (before + 2 * value + after) / 4;
    });
  return mixed(mixed(picture, 1), SIDE);
}

/** Pearson's; pictures of one shade only are like each other. */
function correlation(a: Picture, b: Picture): number {
  const n = a.length;
  let [sumA, sumB, squareA, squareB, product] = [0, 0, 0, 0, 0];
  for (let k = 0; k < n; k++) {
    const [x, y] = [a[k]!, b[k]!];
    sumA += x;
    sumB += y;
    squareA += x * x;
    squareB += y * y;
    product += x * y;
  }
  const spreadA = squareA - (sumA * sumA) / n;
  const spreadB = squareB - (sumB * sumB) / n;
  const tiny = 1e-9;
  if (spreadA < tiny || spreadB < tiny)
    return spreadA < tiny && spreadB < tiny ? 1 : 0;
  return (product - (sumA * sumB) / n) / Math.sqrt(spreadA * spreadB);
}
