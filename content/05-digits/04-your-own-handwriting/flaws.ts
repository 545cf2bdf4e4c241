import { numberText } from "@handmade/judge";
import {
  ENOUGH,
  resemblance,
  resembles,
  SIDE,
  shifted,
} from "./resemblance.ts";

type Picture = readonly number[];

/** Rows and columns with ink; undefined if there is none. */
interface Extent {
  readonly rows: readonly [first: number, last: number];
  readonly cols: readonly [first: number, last: number];
}

/** Where a picture is darker than half of its darkest. */
function extentOf(picture: Picture): Extent | undefined {
  const half = Math.max(...picture) / 2;
  if (!(half > 0)) return;
  const inked = picture.flatMap((value, k) =>
    value > half ? [k] : [],
  );
  const ends = (places: number[]) =>
    [Math.min(...places), Math.max(...places)] as const;
  return {
    rows: ends(inked.map((k) => Math.floor(k / SIDE))),
    cols: ends(inked.map((k) => k % SIDE)),
  };
}

/**
 * What is wrong with a picture, beside the right one, in a sentence:
 * its numbers first, then where the ink lies, then how it looks.
 */
export function flawOf(
  picture: Picture,
  right: Picture,
): string | undefined {
  const tone = toneFlaw(picture);
  if (tone) return tone;
  const darkest = Math.max(...picture);
  if (resembles(picture, right)) return;
  if (resemblance(picture, right) >= ENOUGH)
    return `The darkest ink is ${numberText(darkest, 3)}; full ink should be 1.`;
  return aside(picture, right);
}

/** Numbers that are no ink, or paper that is not 0. */
function toneFlaw(picture: Picture): string | undefined {
  const odd = picture.findIndex((v) => v < -1e-9 || v > 1 + 1e-9);
  if (odd >= 0)
    return `Entry ${odd} of the picture is ${numberText(picture[odd]!)}; ink and paper go from 0 to 1.`;
  const corners = [0, SIDE - 1, SIDE * (SIDE - 1), SIDE * SIDE - 1];
  const darkest = Math.min(...corners.map((k) => picture[k]!));
  if (darkest > 0.5)
    return `The corners of the picture are ${numberText(darkest, 3)}, and there is only paper. Paper should be 0 and ink 1.`;
}

/** Two pictures that are not alike: where the ink of each lies. */
export function aside(picture: Picture, right: Picture): string {
  const [got, wanted] = [extentOf(picture), extentOf(right)];
  if (!got) return "There is no ink in it.";
  if (!wanted)
    return "There is ink in it, where there was none before.";
  const [here, there] = [placeText(got), placeText(wanted)];
  if (here !== there)
    return `The ink lies in ${here}; wanted ${there}, give or take one.`;
  const like = numberText(resemblance(picture, right), 2);
  return `The ink lies in the right place, ${here}, but looks different there: the resemblance is ${like}, and ${ENOUGH} would do.`;
}

function placeText({ rows, cols }: Extent): string {
  return `rows ${rows.join(" to ")} and columns ${cols.join(" to ")}`;
}

/**
 * The picture, and what it is if ink that has no room is cut instead of
 * moved in: up to three pixels farther right or down.
 */
export function cut(right: Picture): number[][] {
  return [0, 1, 2, 3].flatMap((by) => [
    shifted(right, by, 0),
    shifted(right, 0, by),
  ]);
}

/** Ink beside the left or top edge, where none can be. */
export function overTheEdge(picture: Picture): string | undefined {
  const strays = (k: number) => k % SIDE < 3 || k < 3 * SIDE;
  const k = picture.findIndex((v, place) => strays(place) && v > 0.2);
  if (k < 0) return toneFlaw(picture);
  return `There is ink (${numberText(picture[k]!, 3)}) in row ${Math.floor(k / SIDE)}, column ${k % SIDE}, far from the rest of the drawing.`;
}
