import { type Cell, SIDE } from "./hunt.ts";

/** SVG units of one cell, and of the gap between two layers. */
export const STEP = 30;
const GAP = 34;
const TOP = 40;
const LEFT = 12;

/** Columns of one layer: its weights, and the bias. */
const COLUMNS = SIDE + 1;

export const width = LEFT * 2 + 3 * COLUMNS * STEP + 2 * GAP;
export const height = TOP + SIDE * STEP + 26;

/** The left edge of a layer's table. */
export const leftOf = (layer: number): number =>
  LEFT + layer * (COLUMNS * STEP + GAP);

/** A square whose area is the error: 1 fills its cell. */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  /** The cell around it. */
  readonly across: number;
  readonly down: number;
}

export function squareOf({ layer, i, j, error }: Cell): Square {
  const column = j < 0 ? SIDE : j;
  const across = leftOf(layer) + column * STEP;
  const down = TOP + i * STEP;
  const side = (STEP - 4) * Math.sqrt(Math.min(1, Math.max(0, error)));
  const inset = (STEP - side) / 2;
  return { x: across + inset, y: down + inset, side, across, down };
}

/** Where a column's name stands. */
export const headOf = (layer: number, column: number) => ({
  x: leftOf(layer) + (column + 0.5) * STEP,
  y: TOP - 8,
});
