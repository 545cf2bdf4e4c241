import type { Digit, Vec } from "./types.ts";

export function decodeDigits(bytes: Uint8Array, n: number): Digit[] {
  const digits: Digit[] = [];
  let at = 0;
  for (let k = 0; k < n; k++) {
    const label = bytes[at++];
    const x: Vec = [];
    for (let p = 0; p < 784; p++) x.push(bytes[at++] / 255);
    digits.push({ x, label });
  }
  return digits;
}

export function pixel(x: Vec, row: number, col: number): number {
  let at = 0;
  for (let r = 0; r < row; r++) at += 28;
  for (let c = 0; c < col; c++) at += 1;
  return x[at];
}
