import type { Digit, Vec } from "./types.ts";

const shades = Array.from({ length: 256 }, (_, v) => v / 255);

export function decodeDigits(bytes: Uint8Array, n: number): Digit[] {
  const digits: Digit[] = [];
  for (let k = 0; k < n; k++) {
    const record = bytes.subarray(k * 785, (k + 1) * 785);
    const x: Vec = [];
    record.forEach((byte, i) => {
      if (i > 0) x.push(shades[byte]);
    });
    digits.push({ x, label: record[0] });
  }
  return digits;
}

export function pixel(x: Vec, row: number, col: number): number {
  const SIDE = Math.sqrt(x.length);
  return x[row * SIDE + col];
}
