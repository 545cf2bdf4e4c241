/** Something to look for, and the kernel that does. */
export interface Kernel {
  readonly name: string;
  readonly k: readonly (readonly number[])[];
  /** What a large number in its map means. */
  readonly means: string;
}

const third = 1 / 3;

/** Three by three each, made by hand. */
export const kernels: readonly Kernel[] = [
  {
    name: "left edge",
    k: [
      [-third, 0, third],
      [-third, 0, third],
      [-third, 0, third],
    ],
    means: "more ink to the right than to the left",
  },
  {
    name: "upper edge",
    k: [
      [-third, -third, -third],
      [0, 0, 0],
      [third, third, third],
    ],
    means: "more ink below than above",
  },
  {
    name: "slant",
    k: [
      [-third, -third, third],
      [-third, third, -third],
      [third, -third, -third],
    ],
    means: "a stroke that rises to the right",
  },
  {
    name: "blur",
    k: [
      [third ** 2, third ** 2, third ** 2],
      [third ** 2, third ** 2, third ** 2],
      [third ** 2, third ** 2, third ** 2],
    ],
    means: "much ink around here",
  },
];

/** A table as the kernel sees it: rows of `side`. */
export function inRows(
  values: readonly number[],
  side: number,
): number[][] {
  return Array.from(
    { length: Math.ceil(values.length / side) },
    (_, i) => values.slice(i * side, (i + 1) * side),
  );
}

/** A picture moved to the right by whole pixels; what leaves it is lost. */
export function shifted(
  values: readonly number[],
  side: number,
  by: number,
): number[] {
  return values.map((_, at) => {
    const column = (at % side) - by;
    return column >= 0 && column < side ? values[at - by]! : 0;
  });
}

/**
 * How alike two pictures are: the cosine of the angle between them, 1
 * if one is a multiple of the other, 0 if they have nothing in common;
 * undefined if one of them is empty.
 */
export function likeness(
  one: readonly number[],
  other: readonly number[],
): number | undefined {
  const product = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
  const length = Math.sqrt(product(one, one) * product(other, other));
  return length > 0 ? product(one, other) / length : undefined;
}
