import type { Vec } from "./types.ts";

export function prepareDrawing(gray: Vec, w: number, h: number): Vec {
  if (gray.every((v) => v === 255)) throw new Error("Nothing is drawn.");
  const picture: Vec = [];
  for (let i = 0; i < 28; i++)
    for (let j = 0; j < 28; j++) {
      const row = Math.floor(((i + 0.5) * h) / 28);
      const col = Math.floor(((j + 0.5) * w) / 28);
      picture.push(1 - gray[row * w + col] / 255);
    }
  return picture;
}
