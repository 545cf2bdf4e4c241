/** A neuron as two things to write down: its weights and its bias. */
export interface Numbers {
  readonly w: readonly number[];
  readonly b: number;
}

/** A line of a truth table: what comes in, and whether it is true. */
export interface Row {
  readonly x: readonly number[];
  readonly wanted: boolean;
}

/** How far from 0 an answer has to be, so that noise cannot flip it. */
export const margin = 0.1;

const pairs = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];
const table = (wanted: (a: number, b: number) => boolean): Row[] =>
  pairs.map(([a, b]) => ({ x: [a!, b!], wanted: wanted(a!, b!) }));

export const tables = {
  AND: table((a, b) => a === 1 && b === 1),
  OR: table((a, b) => a === 1 || b === 1),
  XOR: table((a, b) => a !== b),
  NOT: [
    { x: [0], wanted: true },
    { x: [1], wanted: false },
  ],
} as const satisfies Record<string, readonly Row[]>;

/** What the neuron says about a row. */
export const saysOf = ({ w, b }: Numbers, { x }: Row): number =>
  w.reduce((sum, weight, i) => sum + weight * x[i]!, b);

/** Whether an answer is on the side of 0 where it should be. */
export const onItsSide = (z: number, { wanted }: Row): boolean =>
  wanted ? z > 0 : z < 0;
