import type { Field } from "./run/index.ts";

export type Rgb = readonly [red: number, green: number, blue: number];

/** The page's inks, as pixels need them. */
export interface Inks {
  readonly paper: Rgb;
  readonly ink: Rgb;
  readonly positive: Rgb;
  readonly negative: Rgb;
  /** One ink per class. */
  readonly classes: readonly Rgb[];
}

/** Red, green, blue and opacity, pixel by pixel, the top row first. */
type Pixels = Uint8ClampedArray;

/**
 * Draws a neuron's map: blue where it says more than 0, hatched ochre
 * where less, denser beyond half of the most it says. Nothing where 0.
 */
export function paintNeuron(
  pixels: Pixels,
  size: number,
  field: Field,
  inks: Inks,
): void {
  const { positive, negative } = inks;
  const side = Math.sqrt(field.length);
  let most = 0;
  for (const value of field) most = Math.max(most, Math.abs(value));
  const tint = (ink: Rgb, part: number) => packed(mix(inks.paper, ink, part));
  const [paper, line] = [packed(inks.paper), tint(negative, 0.78)];
  const [yes, strongYes] = [tint(positive, 0.32), tint(positive, 0.6)];
  const [no, strongNo] = [tint(negative, 0.1), tint(negative, 0.3)];
  const gap = Math.max(4, Math.round(size / 14));
  const out = wordsOf(pixels, size);
  const { left, part } = acrossOf(side, size);
  const row = new Float64Array(side);
  for (let y = 0; y < size; y++) {
    mixRow(row, field, side, size, y);
    for (let x = 0; x < size; x++) {
      const at = left[x]!;
      const value = row[at]! + part[x]! * (row[at + 1]! - row[at]!);
      let color = paper;
      if (value > 0) color = value > most / 2 ? strongYes : yes;
      else if (value < 0) {
        const isLine = (x + y) % gap < gap / 3.2;
        color = isLine ? line : value < -most / 2 ? strongNo : no;
      }
      out[y * size + x] = color;
    }
  }
}

/**
 * Draws which output is the largest at every place, in its class's ink
 * and pattern, denser where it leads by `sure`, and an ink line between.
 */
export function paintAnswers(
  pixels: Pixels,
  size: number,
  fields: readonly Field[],
  sure: number,
  inks: Inks,
): void {
  const side = Math.sqrt(fields[0]!.length);
  const [paper, ink] = [packed(inks.paper), packed(inks.ink)];
  const tints = inks.classes.map((one) =>
    [0.16, 0.3, 0.52].map((part) => packed(mix(inks.paper, one, part))),
  );
  const out = wordsOf(pixels, size);
  const { left, part } = acrossOf(side, size);
  const rows = fields.map(() => new Float64Array(side));
  const above = new Int8Array(size).fill(-1);
  for (let y = 0; y < size; y++) {
    for (let k = 0; k < fields.length; k++)
      mixRow(rows[k]!, fields[k]!, side, size, y);
    let before = -1;
    for (let x = 0; x < size; x++) {
      const at = left[x]!;
      let best = -1;
      let [value, second] = [Number.NEGATIVE_INFINITY, -Infinity];
      for (let k = 0; k < rows.length; k++) {
        const row = rows[k]!;
        const score = row[at]! + part[x]! * (row[at + 1]! - row[at]!);
        if (score > value) {
          second = value;
          value = score;
          best = k;
        } else if (score > second) second = score;
      }
      const isBorder =
        (y > 0 && above[x] !== best) || (x > 0 && before !== best);
      above[x] = best;
      before = best;
      const pixel = y * size + x;
      if (best < 0) out[pixel] = paper;
      else if (isBorder) {
        out[pixel] = ink;
        if (x > 0) out[pixel - 1] = ink;
      } else {
        const step = value - second > sure ? 1 : 0;
        const isLine = patterns[best]![(y % TILE) * TILE + (x % TILE)] === 1;
        out[pixel] = tints[best]![isLine ? 2 : step]!;
      }
    }
  }
}

/** All patterns repeat after so many pixels. */
const TILE = 30;

/** As `classPatterns` of the figures, pixel by pixel. */
const patterns: readonly Uint8Array[] = [
  () => false,
  (x: number, y: number) => (x + y) % 15 < 2,
  (x: number, y: number) => x % 10 < 2 && y % 10 < 3,
  (x: number) => x % 10 < 2,
  (x: number, y: number) => (x + y) % 15 < 2 || (x - y + TILE) % 15 < 2,
  (_: number, y: number) => y % 10 < 2,
].map((isLine) =>
  Uint8Array.from({ length: TILE * TILE }, (_, p) =>
    isLine(p % TILE, Math.floor(p / TILE)) ? 1 : 0,
  ),
);

/** Of every pixel of a row: the field's place left of it, and how far on. */
function acrossOf(
  side: number,
  size: number,
): { left: Int32Array; part: Float64Array } {
  const left = new Int32Array(size);
  const part = new Float64Array(size);
  for (let x = 0; x < size; x++) {
    const place = (x * (side - 1)) / (size - 1);
    left[x] = Math.min(Math.floor(place), side - 2);
    part[x] = place - left[x]!;
  }
  return { left, part };
}

/** A field's numbers along a row of pixels, mixed of the rows around it. */
function mixRow(
  into: Float64Array,
  field: Field,
  side: number,
  size: number,
  y: number,
): void {
  // The lowest row of a field is the lowest of the picture.
  const height = ((size - 1 - y) * (side - 1)) / (size - 1);
  const row = Math.min(Math.floor(height), side - 2);
  const up = height - row;
  const [low, high] = [row * side, (row + 1) * side];
  for (let k = 0; k < side; k++)
    into[k] = field[low + k]! * (1 - up) + field[high + k]! * up;
}

function mix(paper: Rgb, ink: Rgb, part: number): Rgb {
  const at = (k: 0 | 1 | 2) => paper[k] + (ink[k] - paper[k]) * part;
  return [at(0), at(1), at(2)];
}

/** A pixel at a time is several times as fast as a byte at a time. */
function wordsOf(pixels: Pixels, size: number): Uint32Array {
  return new Uint32Array(pixels.buffer, pixels.byteOffset, size * size);
}

/** A color as one word of a picture, in this machine's order of bytes. */
function packed(color: Rgb): number {
  return new Uint32Array(Uint8ClampedArray.of(...color, 255).buffer)[0]!;
}
