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
  const { paper, positive, negative } = inks;
  const side = Math.sqrt(field.length);
  let most = 0;
  for (const value of field) most = Math.max(most, Math.abs(value));
  const [some, much] = [mix(paper, positive, 0.32), mix(paper, positive, 0.6)];
  const ground = [mix(paper, negative, 0.1), mix(paper, negative, 0.3)];
  const line = mix(paper, negative, 0.78);
  const gap = Math.max(4, Math.round(size / 14));
  across(side, size, (at, x, y, mixed) => {
    const value = mixed(field);
    if (value > 0) set(pixels, at, value > most / 2 ? much : some);
    else if (!(value < 0)) set(pixels, at, paper);
    else if ((x + y) % gap < gap / 3.2) set(pixels, at, line);
    else set(pixels, at, ground[value < -most / 2 ? 1 : 0]!);
  });
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
  const { paper, ink } = inks;
  const tints = inks.classes.map((one) => [
    mix(paper, one, 0.16),
    mix(paper, one, 0.3),
    mix(paper, one, 0.52),
  ]);
  const above = new Int8Array(size).fill(-1);
  let left = -1;
  across(side, size, (at, x, y, mixed) => {
    let [best, value, second] = [-1, Number.NEGATIVE_INFINITY, -Infinity];
    for (let k = 0; k < fields.length; k++) {
      const score = mixed(fields[k]!);
      if (score > value) [second, value, best] = [value, score, k];
      else if (score > second) second = score;
    }
    const border =
      (y > 0 && above[x] !== best) || (x > 0 && left !== best && best >= 0);
    above[x] = left = best;
    if (best < 0) return set(pixels, at, paper);
    if (border) {
      if (x > 0) set(pixels, at - 4, ink);
      return set(pixels, at, ink);
    }
    const step = value - second > sure ? 1 : 0;
    set(pixels, at, tints[best]![onPattern[best]!(x, y) ? 2 : step]!);
  });
}

/** As `classPatterns` of the figures, for pixels. */
const onPattern: readonly ((x: number, y: number) => boolean)[] = [
  () => false,
  (x, y) => (x + y) % 15 < 2,
  (x, y) => x % 10 < 2 && y % 10 < 3,
  (x) => x % 10 < 2,
  (x, y) => (x + y) % 15 < 2 || (x - y + 15_000) % 15 < 2,
  (_, y) => y % 10 < 2,
];

type Visit = (
  /** Where the pixel stands in the list of pixels. */
  at: number,
  x: number,
  y: number,
  /** A field's number there, mixed of its four neighbors. */
  mixed: (field: Field) => number,
) => void;

function across(side: number, size: number, visit: Visit): void {
  const scale = (side - 1) / (size - 1);
  let [corner, right, up] = [0, 0, 0];
  const mixed = (field: Field) => {
    const low = field[corner]! * (1 - right) + field[corner + 1]! * right;
    const high =
      field[corner + side]! * (1 - right) + field[corner + side + 1]! * right;
    return low * (1 - up) + high * up;
  };
  for (let y = 0; y < size; y++) {
    // The lowest row of a field is the lowest of the picture.
    const height = (size - 1 - y) * scale;
    const row = Math.min(Math.floor(height), side - 2);
    up = height - row;
    for (let x = 0; x < size; x++) {
      const column = Math.min(Math.floor(x * scale), side - 2);
      right = x * scale - column;
      corner = row * side + column;
      visit((y * size + x) * 4, x, y, mixed);
    }
  }
}

function mix(paper: Rgb, ink: Rgb, part: number): Rgb {
  const at = (k: 0 | 1 | 2) => paper[k] + (ink[k] - paper[k]) * part;
  return [at(0), at(1), at(2)];
}

function set(pixels: Pixels, at: number, color: Rgb): void {
  pixels[at] = color[0];
  pixels[at + 1] = color[1];
  pixels[at + 2] = color[2];
  pixels[at + 3] = 255;
}
