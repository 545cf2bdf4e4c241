import type { Vec } from "./types.ts";
export function prepareDrawing(gray: Vec, w: number, h: number): Vec {
  const ink = gray.map((g) => (255 - g) / 255);
  const rows = [], cols = [];
  for (let i = 0; i < h; i++) for (let j = 0; j < w; j++) if (ink[i * w + j] > 0) { rows.push(i); cols.push(j); }
  if (!rows.length) throw new Error("nothing");
  const t = Math.min(...rows), b = Math.max(...rows), l = Math.min(...cols), r = Math.max(...cols);
  const H = h, W = w, z = 20 / Math.max(H, W);
  const nh = Math.round(H * z) || 1, nw = Math.round(W * z) || 1;
  const p: number[][] = [];
  let cy = 0, cx = 0;
  for (let i = 0; i < nh; i++) { p[i] = []; for (let j = 0; j < nw; j++) {
    p[i][j] = ink[Math.floor(i / z) * w + Math.floor(j / z)] ?? 0;
    cy += i * p[i][j]; cx += j * p[i][j];
  } }
  const m = p.flat().reduce((a, b) => a + b, 0); cy /= m; cx /= m;
  const out = Array(784).fill(0);
  for (let i = 0; i < nh; i++) for (let j = 0; j < nw; j++) {
    const y = Math.round(i + 14 - cy), x = Math.round(j + 14 - cx);
    if (y >= 0 && y < 28 && x >= 0 && x < 28) out[y * 28 + x] = p[i][j];
  }
  return out;
}
