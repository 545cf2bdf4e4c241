import type { Span } from "@handmade/figures";

/** A line of a panel: its name if there are several, and its values. */
export interface Line {
  readonly name?: string;
  readonly of: (x: number, parameter: number) => number;
}

/** A function that people use, and all that its page says about it. */
export interface Entry {
  /** Its page: `/functions/leaky-relu/`. */
  readonly slug: string;
  readonly name: string;
  readonly kind: "activation" | "loss";
  /** One sentence, without mathematics. */
  readonly summary: string;
  /** TeX. */
  readonly formula: string;
  readonly slopeFormula: string;
  /** What stands on the axis across. */
  readonly across: string;
  readonly span: Span;
  /** What the upper paper shows, and the lower one. */
  readonly values: Span;
  readonly slopes: Span;
  readonly lines: readonly Line[];
  readonly slopeLines: readonly Line[];
  readonly parameter?: {
    readonly name: string;
    readonly span: Span;
    readonly start: number;
  };
  /** Markdown. */
  readonly used: string;
  readonly wrong: string;
  readonly cost: string;
  /** Where what is said here was said first, or measured. */
  readonly sources: readonly string[];
  /** Its name in the library. */
  readonly inLibrary: string;
  /** The exercise in which it is met. */
  readonly exercise: string;
}
