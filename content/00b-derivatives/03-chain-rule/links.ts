import {
  decay,
  line,
  type Pair,
  shift,
  sine,
  square,
} from "@handmade/nn";

/** A function that can be a link of the chain. */
export interface Link {
  readonly $lent: string;
  readonly pair: Pair;
  /** What it makes of a letter: "3x − 2". */
  readonly of: (letter: string) => string;
}

export const links: readonly Link[] = [
  { $lent: "square", pair: square, of: (v) => `${v}²` },
  { $lent: "line", pair: line, of: (v) => `3${v} − 2` },
  { $lent: "shift", pair: shift, of: (v) => `${v} + 1` },
  { $lent: "sine", pair: sine, of: (v) => `sin ${v}` },
  { $lent: "decay", pair: decay, of: (v) => `exp(−${v})` },
];

/** The pair that is lent under a name. */
export const pairOf = ($lent: string): Pair =>
  links.find((link) => link.$lent === $lent)!.pair;

/** What the figure wants to know. */
export interface Question {
  readonly outer: Link;
  readonly inner: Link;
  readonly x: number;
  readonly nudge: number;
}

/** What is known without the learner: the way to the middle. */
export function halfway({ outer, inner, x, nudge }: Question) {
  const [u, moved] = [inner.pair.f(x), inner.pair.f(x + nudge)];
  return {
    u,
    moved,
    innerSlope: inner.pair.df(x),
    outerSlope: outer.pair.df(u),
  };
}
