import type { Stripped } from "./strip.ts";

/** The course's own code, types already taken out. */
export interface Library {
  readonly files: readonly Stripped[];
  /**
   * For each export the file it stands in (`"vectors.ts"`) and the
   * exercise that asks for it; null if it is given from the start.
   * Later exercises may add to it: `sigmoid` of 2.2 grows a slope in 3.3.
   */
  readonly origins: Readonly<
    Record<
      string,
      {
        readonly file: string;
        readonly exercise: string | null;
        readonly grown?: readonly string[];
      }
    >
  >;
}

/** What a program for one exercise is put together from. */
export interface Course {
  /** The exercise the program is for: `"1.1"`. */
  readonly exercise: string;
  /** Every exercise, in the order of the course. */
  readonly order: readonly string[];
  readonly library: Library;
  /** The learner's own passed files by exercise; lent where absent. */
  readonly own?: Readonly<Record<string, Stripped>>;
  /** The names its calls borrow with `$lent`; every name if left out. */
  readonly lends?: readonly string[];
}
