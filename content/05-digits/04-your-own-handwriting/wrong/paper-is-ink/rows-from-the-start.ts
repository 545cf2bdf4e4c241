import type { Mat, Vec } from "./types.ts";

const turned = (rows: Mat): Mat => rows[0].map((_, j) => rows.map((row) => row[j]));

const trimmed = (rows: Mat): Mat => {
  const inked = rows.map((row) => row.some((v) => v > 0.1));
  return rows.slice(inked.indexOf(true), inked.lastIndexOf(true) + 1);
};

const resized = (rows: Mat, count: number): Mat =>
  Array.from({ length: count }, (_, k) => {
    const from = Math.floor((k * rows.length) / count);
    const to = Math.max(from + 1, Math.round(((k + 1) * rows.length) / count));
    const part = rows.slice(from, to);
    return rows[0].map((_, j) => part.reduce((sum, row) => sum + row[j], 0) / part.length);
  });

const middle = (rows: Mat): number => {
  const weights = rows.map((row) => row.reduce((a, b) => a + b, 0));
  const mass = weights.reduce((a, b) => a + b, 0);
  return weights.reduce((sum, weight, i) => sum + weight * i, 0) / mass;
};

const padded = (rows: Mat, center: number): Mat => {
  const wanted = Math.round(14 - center);
  const before = Math.min(28 - rows.length, Math.max(0, wanted));
  const blank = rows[0].map(() => 0);
  return Array.from({ length: 28 }, (_, i) => rows[i - before] ?? blank);
};

export function prepareDrawing(gray: Vec, w: number, h: number): Vec {
  const ink = Array.from({ length: h }, (_, row) =>
    gray.slice(row * w, row * w + w).map((v) => v / 255),
  );
  if (!ink.flat().some((v) => v > 0.1)) throw new Error("Draw something first.");

  const crop = turned(trimmed(turned(trimmed(ink))));
  const factor = 20 / Math.max(crop.length, crop[0].length);
  const size = (length: number) => Math.max(1, Math.round(length * factor));
  const low = resized(crop, size(crop.length));
  const small = turned(resized(turned(low), size(crop[0].length)));

  const across = turned(padded(turned(small), middle(turned(small))));
  return padded(across, middle(across)).flat();
}
