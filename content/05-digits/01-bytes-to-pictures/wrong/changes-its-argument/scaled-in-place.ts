import type { Digit, Vec } from "./types.ts";

export function decodeDigits(bytes: Uint8Array, n: number): Digit[] {
  const digits: Digit[] = [];
  for (let k = 0; k < n; k++) {
    const start = k * 785;
    const x = Array.from(bytes.subarray(start + 1, start + 785));
    digits.push({ x: x.map((p) => p / 255), label: bytes[start] });
  }
  bytes.fill(0);
  return digits;
}

export function pixel(x: Vec, row: number, col: number): number {
  return x[row * 28 + col];
}
