import type { Vec } from "./types.ts";
export function prepareDrawing(gray: Vec, w: number, h: number): Vec {
  const P = gray.map((v, i) => [i % w, ~~(i / w), 255 - v]).filter((p) => p[2] > 25);
  if (!P[0]) throw "no ink";
  const m = P.reduce((a, p) => a + p[2], 0);
  const [cx, cy] = [0, 1].map((d) => P.reduce((a, p) => a + p[2] * p[d], 0) / m);
  const ext = [0, 1].map((d) => Math.max(...P.map((p) => p[d])) - Math.min(...P.map((p) => p[d])) + 1);
  const k = Math.max(...ext) / 20;
  const get = (x: number, y: number) => x >= 0 && y >= 0 && x < w && y < h ? 1 - gray[y * w + x] / 255 : 0;
  return [...Array(784).keys()].map((i) => {
    let s = 0;
    for (let a = -1; a <= 1; a++) for (let b = -1; b <= 1; b++)
      s += get(Math.round(cx + (i % 28 + a / 3 - 13.5) * k), Math.round(cy + (~~(i / 28) + b / 3 - 13.5) * k));
    return s / 9;
  });
}
