import type { Vec } from "./types.ts";

export function prepareDrawing(gray: Vec, w: number, h: number): Vec {
  // 1. a table of darkness, from 0 to 255
  const table: number[][] = [];
  let n = 0;
  for (let i = 0; i < h; i++) {
    const line: number[] = [];
    for (let j = 0; j < w; j++) {
      line.push(255 - gray[n]);
      n = n + 1;
    }
    table.push(line);
  }
  // 2. the first and the last row and column that are used
  let firstRow = -1, lastRow = -1, firstCol = -1, lastCol = -1;
  for (let i = 0; i < h; i++) {
    let used = false;
    for (let j = 0; j < w; j++) if (table[i][j] > 60) used = true;
    if (used && firstRow === -1) firstRow = i;
    if (used) lastRow = i;
  }
  for (let j = 0; j < w; j++) {
    let used = false;
    for (let i = 0; i < h; i++) if (table[i][j] > 60) used = true;
    if (used && firstCol === -1) firstCol = j;
    if (used) lastCol = j;
  }
  if (firstRow === -1) throw new Error("empty drawing");
  // 3. the new size
  const oldHeight = lastRow - firstRow + 1;
  const oldWidth = lastCol - firstCol + 1;
  let newHeight, newWidth;
  if (oldHeight >= oldWidth) {
    newHeight = 20;
    newWidth = Math.max(1, Math.floor((20 * oldWidth) / oldHeight));
  } else {
    newWidth = 20;
    newHeight = Math.max(1, Math.floor((20 * oldHeight) / oldWidth));
  }
  // 4. every old pixel is cut into pieces that fit both sizes
  const sums: number[][] = [];
  const counts: number[][] = [];
  for (let i = 0; i < newHeight; i++) {
    sums.push(new Array(newWidth).fill(0));
    counts.push(new Array(newWidth).fill(0));
  }
  const pieces = 21;
  for (let i = 0; i < oldHeight * pieces; i++) {
    const to = Math.floor((i * newHeight) / (oldHeight * pieces));
    const y = firstRow + Math.floor(i / pieces);
    for (let j = 0; j < oldWidth; j++) {
      for (let piece = 0; piece < pieces; piece++) {
        const into = Math.floor(((j * pieces + piece) * newWidth) / (oldWidth * pieces));
        sums[to][into] += table[y][firstCol + j] / 255;
        counts[to][into] += 1;
      }
    }
  }
  // 5. weigh it
  let weight = 0, weightedI = 0, weightedJ = 0;
  for (let i = 0; i < newHeight; i++)
    for (let j = 0; j < newWidth; j++) {
      const v = sums[i][j] / counts[i][j];
      weight += v;
      weightedI += v * (i + 0.5);
      weightedJ += v * (j + 0.5);
    }
  // 6. copy it
  const startI = Math.round(14 - weightedI / weight);
  const startJ = Math.round(14 - weightedJ / weight);
  const answer: Vec = [];
  for (let i = 0; i < 28; i++)
    for (let j = 0; j < 28; j++) {
      const a = i - startI;
      const b = j - startJ;
      if (a >= 0 && b >= 0 && a < newHeight && b < newWidth)
        answer.push(sums[a][b] / counts[a][b]);
      else answer.push(0);
    }
  return answer;
}
