import {
  clamp,
  linear,
  type Span,
} from "@handmade/figures/geometry.ts";
import {
  type Activation,
  applyTo,
  leakyRelu,
  mse,
  sigmoid,
  tanh,
} from "@handmade/nn";

/** The bends a reader can choose, and how a call names them. */
export interface Bend {
  readonly name: string;
  readonly act: Activation;
  readonly lent: { $lent: string; of?: number[] };
  /** Which outputs its panel shows. */
  readonly reach: Span;
  /** Blame that fills the room a bar has. */
  readonly most: number;
}
export const bends: readonly Bend[] = [
  {
    name: "sigmoid",
    act: sigmoid,
    lent: { $lent: "sigmoid" },
    reach: [-0.1, 1.1],
    most: 0.2,
  },
  {
    name: "tanh",
    act: tanh,
    lent: { $lent: "tanh" },
    reach: [-1.1, 1.1],
    most: 0.6,
  },
  {
    name: "leaky ReLU",
    act: leakyRelu(0.1),
    lent: { $lent: "leakyRelu", of: [0.1] },
    reach: [-0.8, 2.4],
    most: 1.4,
  },
];

/** What the figure wants to know. */
export interface Question {
  readonly z: readonly number[];
  readonly t: readonly number[];
  readonly bend: Bend;
}

/** The two factors of each neuron, with the library's functions. */
export function factors({ z, t, bend }: Question) {
  const y = applyTo(bend.act.f, [...z]);
  const grad = mse.grad(y, [...t]);
  return z.map((sum, k) => ({
    y: y[k]!,
    error: y[k]! - t[k]!,
    grad: grad[k]!,
    slope: bend.act.df(sum),
  }));
}

export const sums: Span = [-6, 6];

const panel = 130;
export const width = (neurons: number): number => panel * neurons;
export const height = 300;

/** Where panel `k` shows a sum, and how high it shows an output. */
export const acrossIn = (k: number) =>
  linear(sums, [k * panel + 10, k * panel + 120]);
export const up = ({ reach }: Bend, y: number): number =>
  linear(reach, [150, 14])(clamp(y, reach));
export const middle = (k: number): number => k * panel + panel / 2;

/** The line blame is measured from, and how long a bar may get. */
export const floor = 232;
const room = 44;

/** How long a bar is drawn, up for blame above 0; cut at its room. */
export const bar = ({ most }: Bend, delta: number): number =>
  clamp((delta / most) * room, [-room, room]);
