import type { Vec } from "./types.ts";

export function prepareDrawing(gray: Vec, w: number, h: number): Vec {
  const ink: number[] = [];
  for (let k = 0; k < gray.length; k++) ink.push(1 - gray[k] / 255);

  let top = h;
  let bottom = -1;
  let left = w;
  let right = -1;
  for (let row = 0; row < h; row++) {
    for (let col = 0; col < w; col++) {
      if (ink[row * w + col] < 0.2) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, col);
      right = Math.max(right, col);
    }
  }
  if (bottom < 0) throw new Error("Nothing is drawn.");

  const height = bottom - top + 1;
  const width = right - left + 1;
  const scale = 20 / Math.max(height, width);
  const rows = Math.max(1, Math.round(height * scale));
  const cols = Math.max(1, Math.round(width * scale));
  const small: number[][] = [];
  for (let i = 0; i < rows; i++) {
    small.push([]);
    for (let j = 0; j < cols; j++) {
      const fromRow = Math.floor((i * height) / rows);
      const toRow = Math.ceil(((i + 1) * height) / rows);
      const fromCol = Math.floor((j * width) / cols);
      const toCol = Math.ceil(((j + 1) * width) / cols);
      let sum = 0;
      let count = 0;
      for (let r = fromRow; r < toRow; r++) {
        for (let c = fromCol; c < toCol; c++) {
          sum += ink[(top + r) * w + left + c];
          count++;
        }
      }
      small[i].push(sum / count);
    }
  }

  let mass = 0;
  let rowSum = 0;
  let colSum = 0;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < cols; j++) {
      mass += small[i][j];
      rowSum += i * small[i][j];
      colSum += j * small[i][j];
    }
  }
  const down = Math.round(13.5 - rowSum / mass);
  const across = 4;

  const picture: number[] = new Array(784).fill(0);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < cols; j++) {
      const r = i + down;
      const c = j + across;
      if (r < 0 || r > 27 || c < 0 || c > 27) continue;
      picture[r * 28 + c] = small[i][j];
    }
  }
  return picture;
}
