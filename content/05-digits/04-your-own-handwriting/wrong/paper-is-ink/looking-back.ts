import type { Vec } from "./types.ts";

export function prepareDrawing(gray: Vec, w: number, h: number): Vec {
  const inkAt = (x: number, y: number) => {
    if (x < 0 || y < 0 || x >= w || y >= h) return 0;
    return gray[Math.floor(y) * w + Math.floor(x)] / 255;
  };

  const xs: number[] = [];
  const ys: number[] = [];
  let mass = 0;
  let cx = 0;
  let cy = 0;
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const ink = inkAt(x, y);
      if (ink < 0.15) continue;
      xs.push(x);
      ys.push(y);
      mass += ink;
      cx += ink * (x + 0.5);
      cy += ink * (y + 0.5);
    }
  if (mass === 0) throw new Error("The paper is empty.");
  cx /= mass;
  cy /= mass;

  const wide = Math.max(...xs) - Math.min(...xs) + 1;
  const high = Math.max(...ys) - Math.min(...ys) + 1;
  const step = Math.max(wide, high) / 20;

  // Looks up where each pixel of the picture comes from.
  const picture: Vec = [];
  for (let row = 0; row < 28; row++)
    for (let col = 0; col < 28; col++) {
      let sum = 0;
      for (const dy of [0.125, 0.375, 0.625, 0.875])
        for (const dx of [0.125, 0.375, 0.625, 0.875])
          sum += inkAt(
            cx + (col + dx - 14) * step,
            cy + (row + dy - 14) * step,
          );
      picture.push(sum / 16);
    }
  return picture;
}
