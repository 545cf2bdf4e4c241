import type { Course } from "./course.ts";

/**
 * The exercise whose passed text holds the learner's own version of an
 * export, as it stands before an exercise, or at the end. Undefined if it is not theirs:
 * never passed, or not yet grown to what is relied on by now (a sigmoid
 * without its slope); then the library's is lent.
 */
export function ownVersion(
  { library, order, own }: Course,
  exported: string,
  before?: string,
): string | undefined {
  const { exercise, grown = [] } = library.origins[exported] ?? {};
  if (!exercise) return undefined;
  const now = before === undefined ? order.length : order.indexOf(before);
  const version = [exercise, ...grown].findLast(
    (id) => order.indexOf(id) < now,
  );
  return version !== undefined && own?.[version]?.exports.includes(exported)
    ? version
    : undefined;
}
