import type { Gear, GearLine } from "@handmade/figures/gears.ts";
import { tell } from "@handmade/figures/words.ts";
import { neuron, sigmoid } from "@handmade/nn";

/** What the figure wants to know. */
export interface Question {
  readonly x: number;
  readonly w: number;
  readonly b: number;
  readonly t: number;
  readonly nudge: number;
  /** What the nudge turns. */
  readonly turned: "w" | "b";
}

/** The way from the turned number to the loss, before and after. */
export function way(now: Question) {
  const { x, w, b, t, nudge, turned } = now;
  const from = turned === "w" ? w : b;
  const at = (by: number) => {
    const z =
      turned === "w"
        ? neuron([x], [w + by], b)
        : neuron([x], [w], b + by);
    const y = sigmoid.f(z);
    return { z, y, loss: (y - t) ** 2 };
  };
  const [before, after] = [at(0), at(nudge)];
  return { from, before, after, factors: factorsOf(now, before) };
}

/** The three slopes, each where its own function stands. */
function factorsOf(
  { x, t, turned }: Question,
  { z, y }: { z: number; y: number },
): readonly [number, number, number] {
  return [turned === "w" ? x : 1, sigmoid.df(z), 2 * (y - t)];
}

export const product = (factors: readonly number[]): number =>
  factors.reduce((all, factor) => all * factor, 1);

/** Four lines: what is turned, the sum, the output, the loss. */
export function linesOf(now: Question): readonly GearLine[] {
  const { from, before, after } = way(now);
  const wide = { reach: [-6, 6], marks: [-6, -3, 0, 3, 6] } as const;
  const small = { reach: [0, 1], marks: [0, 0.5, 1] } as const;
  return [
    { ...wide, name: now.turned, piece: [from, from + now.nudge] },
    {
      ...wide,
      name: "z = w·x + b",
      numbered: true,
      piece: [before.z, after.z],
    },
    { ...small, name: "y = sigmoid(z)", piece: [before.y, after.y] },
    {
      ...small,
      name: "loss = (y − t)²",
      numbered: true,
      piece: [before.loss, after.loss],
    },
  ];
}

/** What a wheel stands for, in words, in symbols and in code. */
export interface Wheel {
  readonly name: string;
  readonly words: string;
  readonly symbols: string;
  readonly code: string;
}

export function wheelsOf({ turned, x, t }: Question): readonly Wheel[] {
  const weight = turned === "w";
  const last = weight ? " * x" : "";
  return [
    {
      name: `how z follows ${turned}`,
      words: weight
        ? `The weight is multiplied by the input, ${tell(x)}: that is how much of its nudge arrives in the sum.`
        : "The bias is simply added: its nudge arrives in the sum as it is.",
      symbols: weight ? "∂z/∂w = x" : "∂z/∂b = 1",
      code: weight ? "x" : "1",
    },
    {
      name: "how y follows z",
      words:
        "Where the sum stands, the sigmoid has this slope. It is never more than a quarter, and far out nearly nothing.",
      symbols: "∂y/∂z = f′(z)",
      code: "sigmoid.df(z)",
    },
    {
      name: "how the loss follows y",
      words: `A square grows twice as fast as its side, and the side is the error, y − ${tell(t)}. Too low: below 0.`,
      symbols: "∂L/∂y = 2(y − t)",
      code: "2 * (y - t)",
    },
    {
      name: `how the loss follows ${turned}`,
      words: `Three wheels that drive each other: multiplied. This number is your d${turned}.`,
      symbols: `∂L/∂${turned} = ∂L/∂y · ∂y/∂z · ∂z/∂${turned}`,
      code: `2 * (y - t) * sigmoid.df(z)${last}`,
    },
  ];
}

/** The four wheels, the last one as it was answered. */
export function gearsOf(
  now: Question,
  answer: number | undefined,
): readonly Gear[] {
  const { before, factors } = way(now);
  const moved = [
    before.z,
    before.y * 4,
    before.loss * 4,
    before.loss * 4,
  ];
  const names = wheelsOf(now).map(({ name }) => name);
  return [...factors, answer].map((factor, k) => ({
    factor,
    turn: moved[k]!,
    name: names[k]!,
  }));
}
