import type { PassedTexts } from "../language/programs.ts";

/** A text that stands in the learner's folder when an exercise begins. */
export interface FolderFile {
  /** `"vectors.ts"`. */
  readonly name: string;
  /** `"yours, from RA2"`, or `"borrowed from the library"`. */
  readonly owner: string;
  readonly text: string;
}

/**
 * The files that came before: what the learner passed, latest first, and
 * the library's file where nothing in it is theirs yet. Types are no
 * one's.
 *
 * @param folder the library's folder at this exercise
 * @param order all exercises, in reading order
 */
export function filesBefore(
  folder: Readonly<Record<string, string>>,
  passed: PassedTexts,
  order: readonly string[],
  id: string,
): FolderFile[] {
  const before = order.slice(0, Math.max(0, order.indexOf(id)));
  return Object.entries(folder).flatMap(([name, text]): FolderFile[] => {
    if (name === "types.ts") return [{ name, owner: "the types in use", text }];
    const own = before
      .filter((one) => passed[one]?.file === name)
      .reverse()
      .map((one) => ({
        name,
        owner: `yours, from ${one}`,
        text: passed[one]!.text,
      }));
    return own.length > 0
      ? own
      : [{ name, owner: "borrowed from the library", text }];
  });
}
