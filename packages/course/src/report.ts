import type { ExerciseChecks, Verdict } from "@handmade/judge";
import type { Exercise } from "./course.ts";

/** How the course comes to judge a program: wired by whoever asks. */
export interface Classroom {
  readonly checksOf: (exercise: Exercise) => Promise<ExerciseChecks>;
  /** Judges one self-contained file; what came before is lent. */
  readonly judge: (exercise: Exercise, source: string) => Promise<Verdict>;
}

/** What one exercise's programs came to. */
export interface ExerciseReport {
  readonly exercise: string;
  /** Programs in `right/`. */
  readonly right: number;
  /** Programs in `wrong/`. */
  readonly wrong: number;
  readonly classes: number;
  /** Programs that must not pass, and did. */
  readonly falseAccepts: readonly string[];
  /** Programs that must pass, and did not. */
  readonly falseRejects: readonly string[];
  /** Wrong programs that were shown another hint than their own. */
  readonly hintsMissed: readonly string[];
  /**
   * By what factor the tolerances could change before one verdict did:
   * smaller for right programs, larger for wrong ones. Powers of ten.
   */
  readonly margins: { readonly right: number; readonly wrong: number };
}

export interface Report {
  readonly exercises: readonly ExerciseReport[];
  /** One sentence each; none if all is well. */
  readonly problems: readonly string[];
}
