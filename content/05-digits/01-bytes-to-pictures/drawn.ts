const side = 28;

/** Bytes of the signs in a drawing: paper, pencil, soft pencil, ink. */
const shades: Readonly<Record<string, number>> = {
  ".": 0,
  "-": 51,
  "+": 102,
  "#": 255,
};

/** A seven with a foot: no two of its sides look the same. */
const seven = [
  "############",
  "############",
  "........-##+",
  ".......-##+.",
  "......-##+..",
  ".....-##+...",
  "....-##+....",
  "....+##-....",
  "....+##.....",
  "....+##.....",
  "....+####...",
];

/** A four that stands near the left edge. */
const four = [
  "##......",
  "##..-#..",
  "##..+#..",
  "##..+#..",
  "########",
  "-+++##++",
  "....##..",
  "....##-.",
];

/**
 * A record of 785 bytes: the label, then the drawing on a sheet of 28 by
 * 28, row by row.
 */
function record(
  label: number,
  lines: readonly string[],
  top: number,
  left: number,
): number[] {
  const pixels = Array<number>(side * side).fill(0);
  lines.forEach((line, row) => {
    [...line].forEach((sign, col) => {
      pixels[(top + row) * side + left + col] = shades[sign]!;
    });
  });
  return [label, ...pixels];
}

const drawnSeven = record(7, seven, 5, 9);
const drawnFour = record(4, four, 12, 1);
/** Ink up to all four edges, and many grays, none of them 255. */
const grays = [
  2,
  ...Array.from(
    { length: side * side },
    (_, k) => 40 + ((37 * k + 11 * Math.floor(k / side)) % 160),
  ),
];

export const oneFile = Uint8Array.from(drawnSeven);
export const threeFile = Uint8Array.from([
  ...drawnFour,
  ...grays,
  ...drawnSeven,
]);
export const fourFile = Uint8Array.from([
  ...grays,
  ...drawnSeven,
  ...drawnFour,
  ...grays.with(0, 9),
]);

/** A picture of its own places: x[k] = k / 1000. */
export const places = Array.from(
  { length: side * side },
  (_, k) => k / 1000,
);
