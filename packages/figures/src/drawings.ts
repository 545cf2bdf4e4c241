import { PEN, type Stroke } from "./strokes.ts";

/** A drawing somebody made before, to be picked instead of drawn. */
export interface Drawing {
  readonly name: string;
  readonly strokes: readonly Stroke[];
}

type Place = readonly [x: number, y: number];

const stroke = (...places: readonly Place[]): Stroke =>
  places.map(([x, y]) => ({ x, y, width: PEN }));

/** Part of an ellipse; degrees run clockwise from the right. */
function arc(
  [cx, cy]: Place,
  [rx, ry]: Place,
  from: number,
  to: number,
): Place[] {
  const bends = Math.max(2, Math.ceil(Math.abs(to - from) / 12));
  return Array.from({ length: bends + 1 }, (_, k) => {
    const angle = ((from + ((to - from) * k) / bends) * Math.PI) / 180;
    return [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)];
  });
}

/** One plain drawing of each digit, in the order of a hand. */
export const drawings: readonly Drawing[] = [
  [stroke(...arc([0.5, 0.5], [0.19, 0.3], -75, 285))],
  [stroke([0.42, 0.32], [0.54, 0.2], [0.52, 0.5], [0.5, 0.8])],
  [
    stroke(
      ...arc([0.5, 0.37], [0.18, 0.17], 200, 395),
      [0.5, 0.63],
      [0.31, 0.79],
      [0.71, 0.77],
    ),
  ],
  [
    stroke(
      ...arc([0.47, 0.35], [0.18, 0.15], 205, 440),
      ...arc([0.48, 0.64], [0.2, 0.16], -85, 155),
    ),
  ],
  [
    stroke([0.37, 0.2], [0.3, 0.54], [0.5, 0.55], [0.72, 0.52]),
    stroke([0.63, 0.22], [0.58, 0.5], [0.55, 0.82]),
  ],
  [
    stroke(
      [0.68, 0.21],
      [0.4, 0.22],
      [0.36, 0.48],
      ...arc([0.48, 0.62], [0.2, 0.17], -120, 150),
    ),
  ],
  [
    stroke(
      [0.62, 0.19],
      [0.47, 0.31],
      [0.36, 0.48],
      ...arc([0.5, 0.65], [0.165, 0.155], 190, -180),
    ),
  ],
  [stroke([0.3, 0.24], [0.5, 0.24], [0.7, 0.22], [0.56, 0.5], [0.45, 0.81])],
  [
    stroke(
      ...arc([0.5, 0.355], [0.145, 0.145], -40, -270),
      ...arc([0.5, 0.645], [0.18, 0.155], -90, 270),
      ...arc([0.5, 0.355], [0.145, 0.145], 90, -40),
    ),
  ],
  [
    stroke(
      ...arc([0.49, 0.36], [0.165, 0.155], -15, -350),
      [0.65, 0.38],
      [0.62, 0.58],
      [0.56, 0.82],
    ),
  ],
].map((strokes, digit) => ({ name: String(digit), strokes }));
