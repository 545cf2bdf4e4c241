/** Weights and biases of a layer. */
export interface Raw {
  readonly W: readonly (readonly number[])[];
  readonly b: readonly number[];
}

/** A hidden layer and the neuron that answers. */
export type Pair = readonly [hidden: Raw, last: Raw];

/** The leaks of both layers. */
export type Leaks = readonly [hidden: number, last: number];

/** The corners: exclusive or is true where the inputs differ. */
export const corners = [
  { x: [0, 0], wanted: false },
  { x: [0, 1], wanted: true },
  { x: [1, 0], wanted: true },
  { x: [1, 1], wanted: false },
] as const;

/** What may lie between no and yes. */
export const lines = [0, 0.5] as const;

/** How far from the line an answer has to be. */
export const margin = 0.01;

const bend = (alpha: number, z: number): number =>
  z < 0 ? alpha * z : z;

const sums = ({ W, b }: Raw, x: readonly number[]): number[] =>
  W.map((row, o) => row.reduce((sum, w, i) => sum + w * x[i]!, b[o]!));

/** What the hidden neurons say. */
export const hiddenSays = (
  [hidden]: Pair,
  [alpha]: Leaks,
  x: readonly number[],
): number[] => sums(hidden, x).map((z) => bend(alpha, z));

/** What the last neuron says before its bend. */
export const lastSum = (
  net: Pair,
  leaks: Leaks,
  x: readonly number[],
): number => sums(net[1], hiddenSays(net, leaks, x))[0]!;

/** What the network says. */
export const says = (
  net: Pair,
  leaks: Leaks,
  x: readonly number[],
): number => bend(leaks[1], lastSum(net, leaks, x));

/** How four answers stand to the line that suits them best. */
export interface Standing {
  readonly line: number;
  /** Corners on the wrong side, by their place in the table. */
  readonly wrong: readonly number[];
  /** Corners on the right side, but nearer than the margin. */
  readonly close: readonly number[];
}

/** Against each of the lines, the better one told; 0 if they tie. */
export function standingOf(answers: readonly number[]): Standing {
  const [zero, half] = lines.map((line): Standing => {
    const over = corners.map(({ wanted }, k) =>
      wanted ? answers[k]! - line : line - answers[k]!,
    );
    const where = (holds: (by: number) => boolean) =>
      over.flatMap((by, k) => (holds(by) ? [k] : []));
    return {
      line,
      wrong: where((by) => by <= 0),
      close: where((by) => by > 0 && by < margin - 1e-12),
    };
  }) as [Standing, Standing];
  const badness = ({ wrong, close }: Standing) =>
    4 * wrong.length + close.length;
  return badness(half) < badness(zero) ? half : zero;
}

/** In which way a network is an exclusive or, or is none: one word. */
export function gistOf(net: Pair, leaks: Leaks): string {
  const answers = corners.map(({ x }) => says(net, leaks, x));
  const { line, wrong, close } = standingOf(answers);
  if (wrong.length === 0) return close.length === 0 ? "right" : "close";
  if (answers.every((y) => Math.abs(y - answers[0]!) < 1e-12))
    return "flat";
  const [hidden, last] = net;
  const heard = hidden.W.filter(
    (row, o) => last.W[0]![o] !== 0 && row.some((w) => w !== 0),
  );
  if (heard.length < 2) return "one fold";
  const numbers = hidden.W.map((row, o) =>
    [...row, hidden.b[o]].join(),
  );
  if (numbers[0] === numbers[1]) return "twins";
  if (!hidden.W.some((_, o) => folds(hidden, o))) return "never bent";
  const rows = (at: number) =>
    `rows ${answers.map((y) => (y > at ? 1 : 0)).join("")}`;
  // All four wrong for one line is nearer to right than two of them.
  const upsideDown = lines.map(rows).find((one) => one === "rows 1001");
  return upsideDown ?? rows(line);
}

/** Whether a hidden neuron has corners on both sides of its fold. */
function folds(hidden: Raw, o: number): boolean {
  const z = corners.map(({ x }) => sums(hidden, x)[o]!);
  return z.some((one) => one > 0) && z.some((one) => one < 0);
}
