import type { Vec } from "./types.ts";

export function prepareDrawing(gray: Vec, w: number, h: number): Vec {
  const ink = Float32Array.from(gray, (v) => (255 - v) / 255);
  const byRow = new Float32Array(h);
  const byCol = new Float32Array(w);
  for (let k = 0; k < ink.length; k++) {
    byRow[(k / w) | 0] += ink[k];
    byCol[k % w] += ink[k];
  }
  const used = (sums: Float32Array) => [
    sums.findIndex((s) => s > 0.3),
    sums.findLastIndex((s) => s > 0.3),
  ];
  const [top, bottom] = used(byRow);
  const [left, right] = used(byCol);
  if (top === -1) throw new Error("no ink");

  const center = (sums: Float32Array, from: number, to: number) => {
    let all = 0;
    let at = 0;
    for (let i = from; i <= to; i++) {
      all += sums[i];
      at += sums[i] * (i + 0.5);
    }
    return at / all;
  };
  const scale = 20 / Math.max(bottom - top + 1, right - left + 1);
  const x0 = 14 - (center(byCol, left, right) - left) * scale;
  const y0 = 14 - (center(byRow, top, bottom) - top) * scale;

  // Every pixel drops its ink, in crumbs, where it belongs.
  const picture = new Float64Array(784);
  const crumbs = Math.ceil(scale) + 3;
  const share = (scale / crumbs) ** 2;
  for (let row = top; row <= bottom; row++)
    for (let col = left; col <= right; col++)
      for (let i = 0; i < crumbs; i++)
        for (let j = 0; j < crumbs; j++) {
          const y = Math.floor(y0 + (row - top + (i + 0.5) / crumbs) * scale);
          const x = Math.floor(x0 + (col - left + (j + 0.5) / crumbs) * scale);
          if (x < 0 || y < 0 || x > 27 || y > 27) continue;
          picture[28 * y + x] += share * ink[row * w + col];
        }
  return Array.from(picture, (v) => Math.min(1, v));
}
