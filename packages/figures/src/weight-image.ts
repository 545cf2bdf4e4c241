/** Red, green and blue, 0 to 255 each. */
export type Color = readonly [red: number, green: number, blue: number];

export interface WeightColors {
  readonly paper: Color;
  readonly positive: Color;
  readonly negative: Color;
}

/** Screen dots along one side of a weight: room for a stripe. */
export const DOTS = 4;

/**
 * Paints the weights of one neuron as a picture of its inputs: the
 * larger a weight, the stronger its ink. Negative weights are striped,
 * so that their sign can be told without color.
 *
 * @param weights side × side numbers, row by row
 * @param strongest the size that is painted in full ink, > 0
 * @returns RGBA bytes of a square of side · DOTS dots
 */
export function paintWeights(
  weights: readonly number[],
  side: number,
  strongest: number,
  colors: WeightColors,
): Uint8ClampedArray<ArrayBuffer> {
  const width = side * DOTS;
  const bytes = new Uint8ClampedArray(width * width * 4);
  for (let row = 0; row < width; row++) {
    for (let column = 0; column < width; column++) {
      const input = Math.floor(row / DOTS) * side + Math.floor(column / DOTS);
      const weight = weights[input] ?? 0;
      const gap = weight < 0 && (row + column) % DOTS >= DOTS / 2;
      const ink = Math.min(1, Math.abs(weight) / strongest) * (gap ? 0.35 : 1);
      const color = weight < 0 ? colors.negative : colors.positive;
      const at = (row * width + column) * 4;
      for (const k of [0, 1, 2] as const)
        bytes[at + k] = colors.paper[k] + ink * (color[k] - colors.paper[k]);
      bytes[at + 3] = 255;
    }
  }
  return bytes;
}

/**
 * The size below which 98 % of the weights lie: one stray weight must
 * not make all others pale. 1 if there is nothing but zeros.
 */
export function strongestOf(rows: readonly (readonly number[])[]): number {
  const sizes = rows
    .flat()
    .map(Math.abs)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  return sizes[Math.floor(0.98 * (sizes.length - 1))] || 1;
}
