import type { Vec } from "./types.ts";
export function prepareDrawing(gray: Vec, w: number, h: number): Vec {
  let x0 = w, x1 = -1, y0 = h, y1 = -1;
  gray.forEach((g, i) => {
    if (g < 128) {
      const x = i % w, y = (i - x) / w;
      x0 = Math.min(x0, x); x1 = Math.max(x1, x);
      y0 = Math.min(y0, y); y1 = Math.max(y1, y);
    }
  });
  if (x1 < 0) throw new Error("empty");
  const s = Math.max(x1 - x0, y1 - y0) / 20;
  const out = new Array(784).fill(0);
  const ox = 14 - (x1 - x0) / s / 2, oy = 14 - (y1 - y0) / s / 2;
  for (let y = 0; y < 28; y++) for (let x = 0; x < 28; x++) {
    const sx = Math.round(x0 + (x - ox) * s), sy = Math.round(y0 + (y - oy) * s);
    if (sx >= x0 && sx <= x1 && sy >= y0 && sy <= y1) out[y * 28 + x] = 1 - gray[sy * w + sx] / 255;
  }
  return out;
}
