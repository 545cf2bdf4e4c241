import type { LessonHints } from "@handmade/judge";
import type { ChapterMatter, LessonMatter } from "./front-matter.ts";

/** A program as text. */
export interface SourceFile {
  /** Inside the exercise's folder: `"wrong/sum-not-mean/loop.ts"`. */
  readonly name: string;
  readonly source: string;
}

/** One misconception, and programs that have it. */
export interface WrongClass {
  readonly class: string;
  /** Markdown. */
  readonly hint: string;
  readonly programs: readonly SourceFile[];
}

export interface Exercise extends LessonMatter {
  /** `"03-loss/01-mean-squared-error"`. */
  readonly folder: string;
  /** `"mean-squared-error"`. */
  readonly slug: string;
  /** The folder of the chapter it stands in: `"03-loss"`. */
  readonly chapter: string;
  /** Where the folder is on this machine. */
  readonly path: string;
  /** What the editor opens with. */
  readonly starter: string;
  /** Ours, for what plain calls cannot ask; runs beside every program. */
  readonly driver?: SourceFile | undefined;
  readonly right: readonly SourceFile[];
  readonly wrong: readonly WrongClass[];
  /** Ladder steps 2, 4 and 5 as Markdown. */
  readonly hints: Omit<LessonHints, "solution">;
}

export interface Chapter extends ChapterMatter {
  /** `"03-loss"`. */
  readonly folder: string;
  /** `"loss"`. */
  readonly slug: string;
  readonly path: string;
  readonly exercises: readonly Exercise[];
}

export interface Course {
  readonly chapters: readonly Chapter[];
  /** Of all chapters, in reading order. */
  readonly exercises: readonly Exercise[];
}

/** The text of each class's hint, as the judge wants it. */
export function hintTexts(exercise: Exercise): Record<string, string> {
  return Object.fromEntries(exercise.wrong.map((one) => [one.class, one.hint]));
}
