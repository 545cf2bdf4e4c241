import type { Mat, Vec } from "./types.ts";
import { matMul, transpose } from "./vectors.ts";

/** Row k of the result averages the rows of the original under it. */
function averaging(from: number, to: number): Mat {
  return Array.from({ length: to }, (_, k) =>
    Array.from({ length: from }, (_, i) => {
      const low = Math.max(i, (k * from) / to);
      const high = Math.min(i + 1, ((k + 1) * from) / to);
      return (Math.max(0, high - low) * to) / from;
    }),
  );
}

/** A table that moves rows down by `by`. */
function moving(from: number, to: number, by: number): Mat {
  return Array.from({ length: to }, (_, k) =>
    Array.from({ length: from }, (_, i) => (k === i + by ? 1 : 0)),
  );
}

export function prepareDrawing(gray: Vec, w: number, h: number): Vec {
  const all: Mat = [];
  for (let i = 0; i < h; i++) all[i] = gray.slice(i * w, (i + 1) * w).map((g) => 1 - g / 255);
  const rows = [...all.keys()].filter((i) => all[i].some((v) => v > 0.1));
  const cols = [...all[0].keys()].filter((j) => all.some((row) => row[j] > 0.1));
  if (!rows.length) throw new Error("Nothing to prepare.");
  const crop = all
    .slice(rows[0], rows[rows.length - 1] + 1)
    .map((row) => row.slice(cols[0], cols[cols.length - 1] + 1));

  const longer = Math.max(crop.length, crop[0].length);
  const m = Math.round((20 * crop.length) / longer) || 1;
  const n = Math.round((20 * crop[0].length) / longer) || 1;
  const small = matMul(
    matMul(averaging(crop.length, m), crop),
    transpose(averaging(crop[0].length, n)),
  );

  const ink = small.flat().reduce((a, b) => a + b);
  const y = small.reduce((sum, row, i) => sum + i * row.reduce((a, b) => a + b), 0) / ink;
  const x = small.reduce((sum, row) => sum + row.reduce((s, v, j) => s + v * j, 0), 0) / ink;
  const down = moving(m, 28, Math.round(13.5 - y));
  const across = moving(n, 28, Math.round(13.5 - x));
  return matMul(matMul(down, small), transpose(across)).flat();
}
