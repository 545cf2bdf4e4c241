import type { ToyName } from "@handmade/data";
import {
  type Activation,
  arctan,
  bce,
  elu,
  gelu,
  hinge,
  huber,
  identity,
  type Loss,
  leakyRelu,
  mae,
  mse,
  type OptimizerKind,
  relu,
  sigmoid,
  silu,
  softmaxCrossEntropy,
  softplus,
  step,
  tanh,
} from "@handmade/nn";

/** A set of points that is made here, or one that the reader brings. */
export type SetName = ToyName | "yours";

export const sets = {
  quadrants: "Quadrants",
  circles: "Circles",
  moons: "Moons",
  spirals: "Spirals",
  yours: "Your own",
} as const satisfies Record<SetName, string>;

/** A number that a network may be given about a point. */
interface Input {
  /** As it is written beside the picture. */
  readonly name: string;
  /** As it is written in TypeScript and in Python; `m` is the module. */
  readonly typescript: string;
  readonly python: string;
  of(x: number, y: number): number;
}

const both = (code: string) => ({ typescript: code, python: code });
const wave = (of: string) => ({
  typescript: `Math.sin(${of})`,
  python: `torch.sin(${of})`,
});

export const inputs = {
  x: { name: "x", ...both("x"), of: (x: number) => x },
  y: { name: "y", ...both("y"), of: (_: number, y: number) => y },
  xx: { name: "x²", ...both("x * x"), of: (x: number) => x * x },
  yy: { name: "y²", ...both("y * y"), of: (_: number, y: number) => y * y },
  xy: { name: "xy", ...both("x * y"), of: (x: number, y: number) => x * y },
  sx: { name: "sin x", ...wave("x"), of: (x: number) => Math.sin(x) },
  sy: {
    name: "sin y",
    ...wave("y"),
    of: (_: number, y: number) => Math.sin(y),
  },
} as const satisfies Record<string, Input>;

export type InputName = keyof typeof inputs;

/** The library's activations that bend one number at a time. */
export const bends = {
  identity: { name: "None (identity)", act: identity },
  step: { name: "Step", act: step },
  sigmoid: { name: "Sigmoid", act: sigmoid },
  tanh: { name: "Tanh", act: tanh },
  arctan: { name: "Arctan", act: arctan },
  relu: { name: "ReLU", act: relu },
  leakyRelu: { name: "Leaky ReLU", act: leakyRelu() },
  elu: { name: "ELU", act: elu() },
  softplus: { name: "Softplus", act: softplus },
  gelu: { name: "GELU", act: gelu },
  silu: { name: "SiLU", act: silu },
} as const satisfies Record<string, { name: string; act: Activation }>;

export type BendName = keyof typeof bends;

/** A loss, and what has to stand before it. */
interface LossChoice {
  readonly name: string;
  readonly loss: Loss;
  /** What an output should say: at its own class, and at the others. */
  readonly wants: readonly [own: number, others: number];
  /** The targets and the output layer, in words. */
  readonly needs: string;
}

const values = "The output layer does not bend";
const numbers = `${values}: one number per class, to be 1 for the point’s own class and 0 for the others.`;

/**
 * The library's losses that can stand behind raw scores: klDivergence
 * wants probabilities, distillLoss a teacher.
 */
export const losses = {
  "cross-entropy": {
    name: "Cross-entropy",
    loss: softmaxCrossEntropy,
    wants: [1, 0],
    needs: `${values}: raw scores, one per class. The loss itself makes probabilities of them (softmax) and asks for 1 at the point’s own class.`,
  },
  bce: {
    name: "Binary cross-entropy",
    loss: bce,
    wants: [1, 0],
    needs: `${values}: raw scores. Every class is a question of its own, yes (1) or no (0); the loss puts a sigmoid before each.`,
  },
  hinge: {
    name: "Hinge",
    loss: hinge,
    wants: [1, -1],
    needs: `${values}: raw scores, to be above 1 for the point’s own class and below −1 for the others. Further than that costs nothing.`,
  },
  mse: {
    name: "Mean squared error",
    loss: mse,
    wants: [1, 0],
    needs: numbers,
  },
  huber: {
    name: "Huber",
    loss: huber(),
    wants: [1, 0],
    needs: `${numbers} A miss counts squared up to 1, and straight from there on.`,
  },
  mae: {
    name: "Mean absolute error",
    loss: mae,
    wants: [1, 0],
    needs: `${numbers} Its slope is the same for a small miss as for a large one.`,
  },
} as const satisfies Record<string, LossChoice>;

export type LossName = keyof typeof losses;

export const optimizers = {
  sgd: "Plain descent",
  momentum: "Momentum",
  rmsprop: "RMSProp",
  adam: "Adam",
} as const satisfies Record<OptimizerKind, string>;
