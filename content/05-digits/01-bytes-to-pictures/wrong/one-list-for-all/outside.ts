import type { Digit, Vec } from "./types.ts";

export function decodeDigits(bytes: Uint8Array, n: number): Digit[] {
  const digits: Digit[] = [];
  const x = new Array<number>(784);
  for (let k = 0; k < n; k++) {
    for (let p = 0; p < 784; p++) x[p] = bytes[k * 785 + 1 + p] / 255;
    digits.push({ x, label: bytes[k * 785] });
  }
  return digits;
}

export function pixel(x: Vec, row: number, col: number): number {
  return x[row * 28 + col];
}
