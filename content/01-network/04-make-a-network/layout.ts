/** The drawing's size, in SVG units. */
export const [width, height] = [380, 232];

/** Networks with more numbers than this are drawn without cells. */
const mostCells = 240;

/** Room between two layers, and for what is written under each. */
const [between, slot] = [16, 76];
/** The largest side of a cell, of a table, and of a square. */
const [largestCell, tallest] = [26, 180];

/** The numbers of a layer, as many as its table and its biases hold. */
export const numbersOf = (nIn: number, nOut: number): number =>
  nIn * nOut + nOut;

/** One layer of the drawing. */
export interface Place {
  readonly nIn: number;
  readonly nOut: number;
  /** The upper left corner, and the size of what is drawn there. */
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
  /** Where its name stands. */
  readonly middle: number;
}

export interface Layout {
  /** The side of a cell; undefined if each layer is one square. */
  readonly cell: number | undefined;
  readonly places: readonly Place[];
}

/**
 * Layers side by side. Small networks are tables with a cell for every
 * number; of large ones each layer is a square, as large as its count.
 */
export function layout(sizes: readonly number[]): Layout {
  const pairs = sizes
    .slice(1)
    .map((nOut, l) => [sizes[l]!, nOut] as const);
  const all = pairs.map(([nIn, nOut]) => numbersOf(nIn, nOut));
  const small = all.reduce((sum, n) => sum + n, 0) <= mostCells;
  const boxes = (unit: number) =>
    pairs.map(([nIn, nOut], l) => {
      const side = unit * Math.sqrt(all[l]!);
      // The biases stand a little apart, in a column of their own.
      const wide = small ? (nIn + 1) * unit + 4 : side;
      return { nIn, nOut, wide, high: small ? nOut * unit : side };
    });
  const fits = (unit: number) => {
    const found = boxes(unit);
    const room = found.reduce(
      (sum, { wide }) => sum + Math.max(wide, slot),
      0,
    );
    return (
      room + between * (found.length - 1) <= width &&
      found.every(({ high }) => high <= tallest)
    );
  };
  const unit = largest(fits, largestCell);
  return {
    cell: small ? unit : undefined,
    places: inARow(boxes(unit)),
  };
}

/** The largest unit that fits, within a hundredth. */
function largest(
  fits: (unit: number) => boolean,
  most: number,
): number {
  let [low, high] = [0, most];
  if (fits(high)) return high;
  while (high - low > 0.01) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function inARow(
  boxes: readonly Pick<Place, "nIn" | "nOut" | "wide" | "high">[],
): Place[] {
  const rooms = boxes.map(({ wide }) => Math.max(wide, slot));
  const used = rooms.reduce(
    (sum, room) => sum + room + between,
    -between,
  );
  let left = (width - used) / 2;
  return boxes.map((box, l) => {
    const middle = left + rooms[l]! / 2;
    left += rooms[l]! + between;
    const y = (tallest - box.high) / 2;
    return { ...box, x: middle - box.wide / 2, y, middle };
  });
}
