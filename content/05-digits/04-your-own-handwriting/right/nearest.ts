import type { Vec } from "./types.ts";

/** One pixel of the drawing for each pixel of the picture. */
export function prepareDrawing(gray: Vec, w: number, h: number): Vec {
  const drawn = gray.flatMap((v, k) => (v < 200 ? [k] : []));
  if (drawn.length === 0) throw new RangeError("empty");
  const cols = drawn.map((k) => k % w);
  const rows = drawn.map((k) => Math.trunc(k / w));
  const x0 = Math.min(...cols);
  const x1 = Math.max(...cols) + 1;
  const y0 = Math.min(...rows);
  const y1 = Math.max(...rows) + 1;
  const s = Math.max(x1 - x0, y1 - y0) / 20;

  const nw = Math.ceil((x1 - x0) / s - 1e-9);
  const nh = Math.ceil((y1 - y0) / s - 1e-9);
  const small: number[] = [];
  for (let p = 0; p < nw * nh; p++) {
    const x = Math.min(x1 - 1, Math.floor(x0 + ((p % nw) + 0.5) * s));
    const y = Math.min(y1 - 1, Math.floor(y0 + (Math.floor(p / nw) + 0.5) * s));
    small.push(1 - gray[y * w + x] / 255);
  }

  const total = small.reduce((a, b) => a + b);
  const mx = small.reduce((a, v, p) => a + v * (p % nw), 0) / total;
  const my = small.reduce((a, v, p) => a + v * Math.floor(p / nw), 0) / total;
  const ox = Math.max(0, Math.min(28 - nw, Math.round(14 - mx)));
  const oy = Math.max(0, Math.min(28 - nh, Math.round(14 - my)));
  const picture = Array<number>(28 * 28).fill(0);
  small.forEach((v, p) => {
    picture[(oy + Math.floor(p / nw)) * 28 + ox + (p % nw)] = v;
  });
  return picture;
}
