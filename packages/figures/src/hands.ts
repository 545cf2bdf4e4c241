import { type Random, randomFrom } from "@handmade/nn";
import { type Drawing, drawings } from "./drawings.ts";
import type { Dab, Stroke } from "./strokes.ts";

/** What differs between two drawings of one digit. */
export interface Manner {
  /** Height as a share of the plain drawing's. */
  readonly size: number;
  /** Width as a share of what the size makes it. */
  readonly breadth: number;
  /** How far a digit's top leans to the right per unit of height. */
  readonly slant: number;
  /** The line's width; the pad's side is 1. */
  readonly pen: number;
  /** The middle's place, from 0 (against one edge) to 1 (the other). */
  readonly across: number;
  readonly down: number;
  /** How far a line strays at most. */
  readonly tremor: number;
}

/** A drawing and the digit it is meant to be. */
export interface Writing extends Drawing {
  readonly digit: number;
}

/**
 * `count` drawings by script, digit after digit, which differ in size,
 * place, thickness and slant. None of them is anybody's: they test what
 * was learned from MNIST on pictures that are not MNIST's.
 *
 * @param seed the same seed writes the same drawings
 */
export function writings(count: number, seed: number): Writing[] {
  const rng = randomFrom(seed);
  return Array.from({ length: count }, (_, k) => {
    const { name, strokes } = drawings[k % drawings.length]!;
    const manner = drawManner(rng);
    return { name, digit: Number(name), strokes: write(strokes, manner, rng) };
  });
}

/** From a third of the pad's usual digit to a fifth more than it. */
function drawManner(rng: Random): Manner {
  const between = (from: number, to: number) => from + (to - from) * rng();
  const size = between(0.35, 1.2);
  return {
    size,
    breadth: between(0.75, 1.3),
    slant: between(-0.1, 0.4),
    // A small digit with a wide pen would be a blot.
    pen: between(0.03, 0.04 + 0.06 * size),
    across: rng(),
    down: rng(),
    tremor: 0.012 * size,
  };
}

/** The plain `strokes`, in another manner, all of them on the paper. */
export function write(
  strokes: readonly Stroke[],
  manner: Manner,
  rng: Random,
): Stroke[] {
  const { size, breadth, slant, pen, tremor } = manner;
  const stray = () => tremor * (2 * rng() - 1);
  const bent = strokes.map((stroke) =>
    stroke.map(({ x, y }) => ({
      x: size * (breadth * (x - 0.5) - slant * (y - 0.5)) + stray(),
      y: size * (y - 0.5) + stray(),
      width: pen,
    })),
  );
  const dabs = bent.flat();
  const right = startOf(
    dabs.map(({ x }) => x),
    pen,
    manner.across,
  );
  const down = startOf(
    dabs.map(({ y }) => y),
    pen,
    manner.down,
  );
  return bent.map((stroke) =>
    stroke.map((dab): Dab => ({ ...dab, x: dab.x + right, y: dab.y + down })),
  );
}

/** How far to move, so that `share` of the room is on the one side. */
function startOf(places: readonly number[], pen: number, share: number) {
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const room = 1 - (to - from) - 2 * pen;
  return pen - from + share * room;
}
