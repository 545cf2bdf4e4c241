import type { Vec } from "./types.ts";

export const prepareDrawing = (gray: Vec, w: number, h: number): Vec => {
  const dark = (x: number, y: number) => 1 - gray[y * w + x] / 255;
  const range = (n: number) => [...Array(n).keys()];
  const rows = range(h).filter((y) => range(w).some((x) => dark(x, y) > 0.3));
  const cols = range(w).filter((x) => range(h).some((y) => dark(x, y) > 0.3));
  const [y0, y1] = [rows.at(0), rows.at(-1)];
  const [x0, x1] = [cols.at(0), cols.at(-1)];
  if (y0 === undefined || y1 === undefined || x0 === undefined || x1 === undefined)
    throw new TypeError("Where is the ink?");

  const side = Math.max(y1 - y0, x1 - x0) + 1;
  const cell = (row: number, col: number): number => {
    const inside = (x: number, y: number) => x >= x0 && x <= x1 && y >= y0 && y <= y1;
    let sum = 0;
    const n = 6;
    for (const i of range(n))
      for (const j of range(n)) {
        const y = Math.floor(y0 + ((row + (i + 0.5) / n) * side) / 20);
        const x = Math.floor(x0 + ((col + (j + 0.5) / n) * side) / 20);
        if (inside(x, y)) sum += dark(x, y);
      }
    return sum / (n * n);
  };

  // Twenty by twenty, the drawing in its top left; weigh that.
  const square = range(400).map((k) => cell(Math.floor(k / 20), k % 20));
  const mass = square.reduce((a, b) => a + b, 0);
  const y = square.reduce((s, v, k) => s + v * Math.floor(k / 20), 0) / mass;
  const x = square.reduce((s, v, k) => s + v * (k % 20), 0) / mass;
  return range(784).map((k) => {
    const row = Math.floor(k / 28) - Math.round(14 - y);
    const col = (k % 28) - Math.round(14 - x);
    return row < 0 || col < 0 || row > 19 || col > 19 ? 0 : square[row * 20 + col];
  });
};
