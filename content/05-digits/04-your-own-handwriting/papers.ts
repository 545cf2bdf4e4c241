import { scan } from "@handmade/figures";
import { writings } from "@handmade/figures/hands.ts";

/** What a call of `prepareDrawing` is given. */
export interface Paper {
  readonly gray: number[];
  readonly w: number;
  readonly h: number;
}

/** A black rectangle; `x` and `y` count from the top left. */
export interface Block {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** White paper with black rectangles on it. */
export function blocks(
  w: number,
  h: number,
  ...drawn: readonly Block[]
): Paper {
  const gray = Array.from({ length: w * h }, (_, k) => {
    const [x, y] = [k % w, Math.floor(k / w)];
    const inked = drawn.some(
      (one) =>
        x >= one.x &&
        x < one.x + one.w &&
        y >= one.y &&
        y < one.y + one.h,
    );
    return inked ? 0 : 255;
  });
  return { gray, w, h };
}

/** A square scan of `side` laid on a larger sheet. */
export function laid(
  square: readonly number[],
  side: number,
  sheet: {
    readonly w: number;
    readonly h: number;
    readonly x: number;
    readonly y: number;
  },
): Paper {
  const { w, h, x, y } = sheet;
  const gray = new Array<number>(w * h).fill(255);
  square.forEach((value, k) => {
    const [row, col] = [y + Math.floor(k / side), x + (k % side)];
    gray[row * w + col] = value;
  });
  return { gray, w, h };
}

/** A drawing of the collection, and the digit that it is. */
export interface Digit extends Paper {
  readonly digit: number;
}

/**
 * Thirty drawings by script, three of each digit, on paper that is
 * higher than wide. Lines are as wide as with a real pen: what is one
 * pixel thin depends on how pixels are averaged.
 */
export function thirty(): Digit[] {
  const side = 48;
  return writings(30, 7).map(({ digit, strokes }) => {
    const pen = (width: number) => Math.max(width, 0.06);
    const bold = strokes.map((stroke) =>
      stroke.map((dab) => ({ ...dab, width: pen(dab.width) })),
    );
    const sheet = { w: side, h: 54, x: 0, y: 6 * (digit % 2) };
    return { digit, ...laid(scan(bold, side), side, sheet) };
  });
}
