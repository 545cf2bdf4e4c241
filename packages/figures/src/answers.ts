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
