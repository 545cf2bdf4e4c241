import type { Arbitrary } from "fast-check";

/** A kind of file that people can hand to this project, and its reader. */
export interface Format {
  /** As in `npm run fuzz -- --only csv`. */
  readonly name: string;
  /** Files, right ones and such that have been tampered with. */
  readonly files: Arbitrary<Uint8Array>;
  /** What a user's file goes through; throws what the user is told. */
  read(bytes: Uint8Array): unknown;
  /** The classes of the errors that are meant for users. */
  readonly refusals: readonly (abstract new (
    ...args: never[]
  ) => Error)[];
  /** For formats that unpack; otherwise see {@link mostMemory}. */
  readonly mostMemory?: (size: number) => number;
  /** Large files that promise more than they hold, by name. */
  readonly heavy: Readonly<Record<string, () => Uint8Array>>;
}

/** Milliseconds after which a reader hangs, as far as a user can tell. */
export const SLOWEST_MS = 100;
/** Bytes that reading a file of this size may take at most. */
export function mostMemory(format: Format, size: number): number {
  return (format.mostMemory ?? usual)(size);
}

const usual = (size: number) => 2 * size + 16 * 2 ** 20;

/**
 * What is wrong with how a reader refused a file; undefined if nothing
 * is. A refusal names the field, what was found and what was expected.
 */
export function faultOf(
  { refusals }: Pick<Format, "refusals">,
  thrown: unknown,
): string | undefined {
  const isRefusal = refusals.some((one) => thrown instanceof one);
  if (!isRefusal || engineErrors.some((one) => thrown instanceof one))
    return `not a refusal but ${thrown instanceof Error ? thrown.stack : String(thrown)}`;
  const { message } = thrown as Error;
  if (message.length > 500)
    return `a refusal of ${message.length} characters: ${message.slice(0, 80)}…`;
  if (!/\b(expected|wanted|must|needs?|needed)\b/.test(message))
    return `a refusal that does not say what was expected: ${message}`;
  return;
}

/** What the engine throws in passing is meant for nobody. */
const engineErrors = [TypeError, RangeError, SyntaxError, ReferenceError];
