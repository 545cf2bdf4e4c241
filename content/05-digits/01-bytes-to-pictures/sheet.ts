import { clamp, type Point } from "@handmade/figures/geometry.ts";

/** Pixels along the side of a picture. */
export const side = 28;
/** Pictures along the side of the sheet, and the paper between them. */
export const across = 10;
export const step = side + 2;

/** What the learner's program made of one record. */
export interface Decoded {
  readonly x: readonly number[];
  readonly label: number;
}

/** Where a picture lies on the sheet. */
export const cornerOf = (n: number): Point => [
  (n % across) * step + 1,
  Math.floor(n / across) * step + 1,
];

/** Which picture, or which pixel, lies under a share of the paper. */
export const under = (share: number, count: number): number =>
  clamp(Math.floor(share * count), [0, count - 1]);

/**
 * Pictures as one path per shade, a stroke for each run of pixels of the
 * same shade: a hundred pictures are small enough to be sent as drawn.
 */
export function inkOf(
  pictures: readonly {
    readonly x: readonly number[];
    readonly at: Point;
  }[],
  shades = 5,
): { readonly opacity: number; readonly d: string }[] {
  const paths = Array.from({ length: shades + 1 }, () => "");
  for (const { x, at } of pictures) {
    const shadeAt = (k: number) =>
      Math.round(clamp(x[k] ?? 0, [0, 1]) * shades);
    for (let row = 0; row < side; row++)
      for (let from = 0; from < side; ) {
        const shade = shadeAt(row * side + from);
        let to = from + 1;
        while (to < side && shadeAt(row * side + to) === shade) to++;
        if (shade > 0)
          paths[shade] +=
            `M${at[0] + from} ${at[1] + row}h${to - from}v1h${from - to}z`;
        from = to;
      }
  }
  return paths
    .map((d, shade) => ({ opacity: shade / shades, d }))
    .filter(({ d }) => d !== "");
}

/** The mean of each pixel, over all pictures with this label. */
export function averageOf(
  digits: readonly Decoded[],
  label: number,
): { readonly x: number[]; readonly count: number } {
  const alike = digits.filter((digit) => digit.label === label);
  const x = Array.from(
    { length: side * side },
    (_, k) =>
      alike.reduce((sum, digit) => sum + digit.x[k]!, 0) /
      Math.max(1, alike.length),
  );
  return { x, count: alike.length };
}
