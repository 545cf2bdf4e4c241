import { clamp, type Point, round } from "@handmade/figures";

/** Where the pictures of a network stand, in CSS pixels. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The width of one neuron's map. */
  readonly map: number;
  /** Middles of the maps: inputs, hidden layers, outputs. */
  readonly columns: readonly (readonly Point[])[];
}

/** One weight: from a place of column `layer - 1` to one of `layer`. */
export interface LinkName {
  readonly layer: number;
  readonly from: number;
  readonly to: number;
}

/** Space above and below all maps. */
const EDGE = 6;

/**
 * @param sizes  how many stand in each column, inputs first
 * @param height of the whole picture
 */
export function layoutOf(
  sizes: readonly number[],
  width: number,
  height: number,
): Layout {
  const most = Math.max(...sizes);
  const pitch = Math.min(96, (height - 2 * EDGE) / most);
  const across = width / sizes.length;
  const map = Math.floor(clamp(Math.min(pitch - 8, across * 0.55), [12, 76]));
  const left = map / 2 + 2;
  const step = (width - 2 * left) / (sizes.length - 1);
  const columns = sizes.map((size, c) =>
    Array.from(
      { length: size },
      (_, k): Point => [
        Math.round(left + c * step),
        Math.round(height / 2 + (k - (size - 1) / 2) * pitch),
      ],
    ),
  );
  return { width, height, map, columns };
}

/** Where a link leaves one map and where it comes to the other. */
export function endsOf(
  { columns, map }: Layout,
  { layer, from, to }: LinkName,
): [Point, Point] {
  const [x1, y1] = columns[layer - 1]![from]!;
  const [x2, y2] = columns[layer]![to]!;
  return [
    [x1 + map / 2, y1],
    [x2 - map / 2, y2],
  ];
}

/** A link's curve as SVG path data: it leaves and comes level. */
export function linkPath(layout: Layout, link: LinkName): string {
  const [[x1, y1], [x2, y2]] = endsOf(layout, link);
  const middle = round((x1 + x2) / 2);
  return `M${round(x1)},${round(y1)}C${middle},${round(y1)} ${middle},${round(y2)} ${round(x2)},${round(y2)}`;
}

/** The middle of a link. */
export function middleOf(layout: Layout, link: LinkName): Point {
  const [[x1, y1], [x2, y2]] = endsOf(layout, link);
  return [(x1 + x2) / 2, (y1 + y2) / 2];
}

/** The link that runs nearest to a place, if one is near. */
export function linkNear(
  layout: Layout,
  [x, y]: Point,
  near = 7,
): LinkName | undefined {
  const layer = layout.columns.findIndex(
    (column) => x < column[0]![0] - layout.map / 2,
  );
  const before = layout.columns[layer - 1];
  if (!before || x < before[0]![0] + layout.map / 2) return undefined;
  let best: LinkName | undefined;
  let least = near;
  before.forEach((_, from) => {
    layout.columns[layer]!.forEach((_, to) => {
      const link = { layer, from, to };
      const [one, other] = endsOf(layout, link);
      const distance = Math.abs(heightAt(one, other, x) - y);
      if (distance >= least) return;
      least = distance;
      best = link;
    });
  });
  return best;
}

/** How high a link's curve runs at x. */
function heightAt([x1, y1]: Point, [x2, y2]: Point, x: number): number {
  const along = clamp((x - x1) / (x2 - x1), [0, 1]);
  // Of the curve's parameter t, x is 1.5 t (1 − t) + t³ of the way.
  let [low, high] = [0, 1];
  for (let halvings = 0; halvings < 20; halvings++) {
    const t = (low + high) / 2;
    if (1.5 * t * (1 - t) + t ** 3 < along) low = t;
    else high = t;
  }
  return y1 + (y2 - y1) * (3 * low ** 2 - 2 * low ** 3);
}

/** How strongly a weight is drawn, from 0 to nearly 1. */
export function strengthOf(weight: number): number {
  return Number.isFinite(weight) ? 1 - Math.exp(-Math.abs(weight) / 1.4) : 0;
}

/** How thick a weight is drawn, in CSS pixels. */
export function thicknessOf(weight: number): number {
  return 0.5 + 5 * strengthOf(weight);
}

/** The dashes of a weight below 0: longer where the line is thick. */
export function dashesOf(weight: number): readonly [ink: number, gap: number] {
  const thick = thicknessOf(weight);
  return [4 + 1.6 * thick, 2.5 + 0.9 * thick];
}
