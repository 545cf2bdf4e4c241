import type { Vec } from "./types.ts";

export function prepareDrawing(gray: Vec, w: number, h: number): Vec {
  const ink = gray.map((v) => (255 - v) / 255);
  if (Math.max(...ink) === 0) throw new Error("empty");
  return Array.from({ length: 784 }, (_, k) => {
    const [i, j] = [Math.floor(k / 28), k % 28];
    let sum = 0;
    let n = 0;
    for (let y = Math.floor((i * h) / 28); y < ((i + 1) * h) / 28; y++)
      for (let x = Math.floor((j * w) / 28); x < ((j + 1) * w) / 28; x++) {
        sum += ink[y * w + x];
        n++;
      }
    return sum / n;
  });
}
