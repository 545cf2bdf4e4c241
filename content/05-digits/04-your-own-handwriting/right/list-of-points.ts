import type { Vec } from "./types.ts";

interface Point {
  x: number;
  y: number;
  ink: number;
}

export function prepareDrawing(gray: Vec, w: number, h: number): Vec {
  const points: Point[] = [];
  gray.forEach((value, k) => {
    const ink = 1 - value / 255;
    if (ink > 0) points.push({ x: (k % w) + 0.5, y: Math.floor(k / w) + 0.5, ink });
  });
  if (points.length === 0) throw new Error(`No ink on ${w} by ${h} pixels.`);

  const extreme = (of: (p: Point) => number) => {
    const values = points.map(of);
    return Math.max(...values) - Math.min(...values) + 1;
  };
  const zoom = 20 / Math.max(extreme((p) => p.x), extreme((p) => p.y));
  const mass = points.reduce((sum, p) => sum + p.ink, 0);
  const mean = (of: (p: Point) => number) =>
    points.reduce((sum, p) => sum + p.ink * of(p), 0) / mass;
  const [cx, cy] = [mean((p) => p.x), mean((p) => p.y)];

  // Each point covers a square of `zoom` by `zoom` in the picture.
  const picture: Vec = Array(784).fill(0);
  for (const { x, y, ink } of points) {
    const left = 14 + (x - 0.5 - cx) * zoom;
    const top = 14 + (y - 0.5 - cy) * zoom;
    for (let row = Math.floor(top); row < top + zoom; row++)
      for (let col = Math.floor(left); col < left + zoom; col++) {
        if (row < 0 || col < 0 || row >= 28 || col >= 28) continue;
        const down = Math.min(row + 1, top + zoom) - Math.max(row, top);
        const across = Math.min(col + 1, left + zoom) - Math.max(col, left);
        picture[row * 28 + col] += ink * down * across;
      }
  }
  return picture.map((ink) => (ink > 1 ? 1 : ink));
}
