import { notANumber } from "./words.ts";

/** A number, or undefined for anything else a program may have said. */
export function asNumber(answer: unknown): number | undefined {
  return notANumber(answer) === undefined ? (answer as number) : undefined;
}

/** A list of as many numbers, or undefined. */
export function asNumbers(
  answer: unknown,
  count: number,
): readonly number[] | undefined {
  return Array.isArray(answer) &&
    answer.length === count &&
    answer.every((one) => asNumber(one) !== undefined)
    ? answer
    : undefined;
}

/** What was given where a list of numbers was wanted. */
export interface Numbers {
  /** As many as were wanted; undefined where there is no number. */
  readonly numbers: readonly (number | undefined)[];
  /** What is wrong with its form, in words; undefined if nothing is. */
  readonly problem: string | undefined;
}

/**
 * Reads an answer that may be anything at all.
 *
 * @param name what is told about, as the subject of a sentence
 */
export function readNumbers(
  answer: unknown,
  wanted: number,
  name: string,
): Numbers {
  const list: readonly unknown[] = Array.isArray(answer) ? answer : [];
  const numbers = Array.from({ length: wanted }, (_, k) =>
    notANumber(list[k]) === undefined ? (list[k] as number) : undefined,
  );
  return { numbers, problem: problemOf(answer, wanted, name) };
}

function problemOf(
  answer: unknown,
  wanted: number,
  name: string,
): string | undefined {
  if (!Array.isArray(answer))
    return `${name} is ${notANumber(answer) ?? "one number"}; it should be a list of ${wanted}.`;
  if (answer.length !== wanted)
    return `${name} is a list of ${answer.length}; it should be one of ${wanted}.`;
  const k = answer.findIndex((one) => notANumber(one) !== undefined);
  return k < 0
    ? undefined
    : `${name} holds ${notANumber(answer[k])} at [${k}], which is no number.`;
}
