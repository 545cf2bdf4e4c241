import type { Digit, Vec } from "./types.ts";

export function decodeDigits(bytes: Uint8Array, n: number): Digit[] {
  if (n === 0) return [];
  const [label, ...pixels] = bytes.subarray(0, 785);
  const first = { x: pixels.map((p) => p / 255), label };
  return [first, ...decodeDigits(bytes.subarray(785), n - 1)];
}

export function pixel(x: Vec, row: number, col: number): number {
  return row === 0 ? x[col] : pixel(x.slice(28), row - 1, col);
}
