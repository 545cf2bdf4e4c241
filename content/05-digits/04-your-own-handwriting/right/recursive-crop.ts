import type { Mat, Vec } from "./types.ts";

/** Turns by a quarter, so that each side comes to the top once. */
function quarter(m: Mat): Mat {
  return m[0].map((_, j) => m.map((row) => row[j])).reverse();
}

function bare(m: Mat, turns = 4): Mat {
  if (turns === 0) return m;
  if (m.length > 1 && m[0].every((v) => v < 0.12)) return bare(m.slice(1), turns);
  return bare(quarter(m), turns - 1);
}

function shrink(line: Vec, length: number): Vec {
  const fine = line.flatMap((v) => Array<number>(length).fill(v));
  return Array.from({ length }, (_, k) => {
    const part = fine.slice(k * line.length, (k + 1) * line.length);
    return part.reduce((a, b) => a + b, 0) / part.length;
  });
}

function spread(line: Vec[], to: number): Vec[] {
  const blank = () => line[0].map(() => 0);
  const mass = line.flat().reduce((a, b) => a + b, 0);
  const mean = line.reduce((sum, v, i) => sum + i * v.reduce((a, b) => a + b, 0), 0) / mass;
  const before = Math.min(to - line.length, Math.max(0, Math.round(to / 2 - mean)));
  const result = [...Array.from({ length: before }, blank), ...line];
  while (result.length < to) result.push(blank());
  return result;
}

export function prepareDrawing(gray: Vec, w: number, h: number): Vec {
  if (gray.every((v) => v > 230)) throw new Error("There is nothing on the paper.");
  const ink: Mat = [];
  for (let i = 0; i < h; i++) {
    ink.push([]);
    for (let j = 0; j < w; j++) ink[i].push((255 - gray[i * w + j]) / 255);
  }
  const crop = bare(ink);
  const k = 20 / Math.max(crop.length, crop[0].length);
  const narrow = crop.map((row) => shrink(row, Math.max(1, Math.round(k * row.length))));
  const flat = quarter(narrow);
  const low = flat.map((row) => shrink(row, Math.max(1, Math.round(k * row.length))));
  const small = quarter(quarter(quarter(low)));
  const tall = spread(small, 28);
  return quarter(quarter(quarter(spread(quarter(tall).reverse(), 28).reverse()))).flat();
}
