import { randomFrom } from "@handmade/nn";
import type { Leaks, Pair, Raw } from "./xor.ts";

/** The leaks of the networks to begin with. */
export const startLeaks: Leaks = [0.1, 0.1];

/** One, two and three hidden neurons; each has three corners right. */
export const starts: readonly Pair[] = [
  [
    { W: [[1, 1]], b: [-0.5] },
    { W: [[1]], b: [-0.2] },
  ],
  [
    {
      W: [
        [1, -0.6],
        [-0.6, 1],
      ],
      b: [-0.2, -0.2],
    },
    { W: [[1, 1]], b: [-0.3] },
  ],
  [
    {
      W: [
        [1, 0],
        [0, -1],
        [-1, 1],
      ],
      b: [-0.4, 0.6, -1.1],
    },
    { W: [[-2, -2, -2]], b: [0.1] },
  ],
];

/** The numbers of a neuron: its weights, then its bias. */
export function numbersOf([hidden, last]: Pair, k: number): number[] {
  const row = hidden.W[k];
  return row ? [...row, hidden.b[k]!] : [...last.W[0]!, last.b[0]!];
}

/** The same network with one number of one neuron set to another. */
export function withNumber(
  [hidden, last]: Pair,
  k: number,
  i: number,
  to: number,
): Pair {
  const set = ({ W, b }: Raw, o: number): Raw => ({
    W: W.map((row, r) =>
      row.map((w, c) => (r === o && c === i ? to : w)),
    ),
    b: b.map((v, r) => (r === o && i === W[0]!.length ? to : v)),
  });
  return k < hidden.W.length
    ? [set(hidden, k), last]
    : [hidden, set(last, 0)];
}

/** Every number of a network in a row, and a network from such a row. */
export const flattened = ([hidden, last]: Pair): number[] => [
  ...hidden.W.flat(),
  ...hidden.b,
  ...last.W.flat(),
  ...last.b,
];

export function unflattened(n: number, row: readonly number[]): Pair {
  const W = Array.from({ length: n }, (_, k) =>
    row.slice(2 * k, 2 * k + 2),
  );
  return [
    { W, b: row.slice(2 * n, 3 * n) },
    { W: [row.slice(3 * n, 4 * n)], b: row.slice(4 * n, 4 * n + 1) },
  ];
}

/** Two hidden neurons, as a program exported them; it may be anything. */
export function readNetwork(answer: unknown): Pair | undefined {
  if (!Array.isArray(answer) || answer.length !== 2) return;
  const [hidden, last] = answer as { W?: unknown; b?: unknown }[];
  const flat = [hidden?.W, hidden?.b, last?.W, last?.b].flat(2);
  return flat.length === 9 && flat.every(Number.isFinite)
    ? unflattened(2, flat as number[])
    : undefined;
}

/** Plain layers, as arguments for a program. */
export interface Plain {
  readonly W: number[][];
  readonly b: number[];
}

/**
 * Ten layers without a bend, two numbers wide, drawn by chance: nine of
 * them as one, and the last, whose bias leads its line through the
 * middle of the sheet.
 */
export function tenLayers(seed: number): readonly Plain[] {
  const random = randomFrom(seed);
  const draw = () => 2 * random() - 1;
  const layer = (n: number): Plain => ({
    W: Array.from({ length: n }, () => [draw(), draw()]),
    b: Array.from({ length: n }, draw),
  });
  const nine = Array.from({ length: 9 }, () => layer(2));
  const { W } = layer(1);
  const said = nine.reduce<number[]>(
    (x, one) =>
      one.W.map(
        (row, o) => row[0]! * x[0]! + row[1]! * x[1]! + one.b[o]!,
      ),
    [0.4 + 0.2 * random(), 0.4 + 0.2 * random()],
  );
  return [
    ...nine,
    { W, b: [-(W[0]![0]! * said[0]! + W[0]![1]! * said[1]!)] },
  ];
}
