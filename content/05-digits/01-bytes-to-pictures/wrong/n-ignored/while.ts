import type { Digit, Vec } from "./types.ts";

export function decodeDigits(bytes: Uint8Array, n: number): Digit[] {
  const digits: Digit[] = [];
  for (let at = 0; at < bytes.length; at += 785)
    digits.push({
      label: bytes[at],
      x: Array.from(bytes.subarray(at + 1, at + 785), (p) => p / 255),
    });
  return digits;
}

export function pixel(x: Vec, row: number, col: number): number {
  return x[row * 28 + col];
}
