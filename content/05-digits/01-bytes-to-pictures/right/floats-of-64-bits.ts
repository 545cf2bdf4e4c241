import type { Digit, Vec } from "./types.ts";

export function decodeDigits(bytes: Uint8Array, n: number): Digit[] {
  const digits: any[] = [];
  for (let k = 0; k < n; k++) {
    const x = Float64Array.from(bytes.subarray(k * 785 + 1, (k + 1) * 785));
    for (let p = 0; p < x.length; p++) x[p] /= 255;
    digits.push({ x, label: bytes[k * 785] });
  }
  return digits;
}

export function pixel(x: Vec, row: number, col: number): number {
  return Number(x[28 * row + col]);
}
