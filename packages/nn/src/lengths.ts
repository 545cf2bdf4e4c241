/**
 * Throws unless two lists have as many numbers as each other. Early and
 * with both numbers, because a missing entry would only show later, as
 * NaN in a place that is not to blame.
 *
 * @param where the function that complains: `"dot"`
 * @param entry what the lists hold, if not numbers
 */
export function sameLength(
  where: string,
  aName: string,
  a: ArrayLike<unknown>,
  bName: string,
  b: ArrayLike<unknown>,
  entry = "number",
): void {
  if (a.length === b.length) return;
  const entries = a.length === 1 ? entry : `${entry}s`;
  throw new Error(
    `${where}: ${aName} has ${a.length} ${entries} but ${bName} has ` +
      `${b.length}; they must have as many as each other.`,
  );
}

/** Throws for an empty list: its mean or its largest does not exist. */
export function notEmpty(
  where: string,
  name: string,
  list: ArrayLike<unknown>,
): void {
  if (list.length === 0)
    throw new Error(`${where}: ${name} is empty; it needs an entry.`);
}

/** Throws unless `n` is a whole number and not below `least`. */
export function wholeNumber(
  where: string,
  name: string,
  n: number,
  least: number,
): void {
  if (Number.isSafeInteger(n) && n >= least) return;
  throw new Error(
    `${where}: ${name} is ${n}; it must be a whole number, ` +
      `${least} or more.`,
  );
}
