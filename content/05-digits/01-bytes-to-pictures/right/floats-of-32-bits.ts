import type { Digit, Vec } from "./types.ts";

export function decodeDigits(bytes: Uint8Array, n: number): Digit[] {
  return Array.from({ length: n }, (_, k): any => {
    const start = k * 785;
    const pixels = bytes.subarray(start + 1, start + 785);
    return {
      x: Float32Array.from(pixels, (p) => p / 255),
      label: bytes[start],
    };
  });
}

export function pixel(x: Vec, row: number, col: number): number {
  return x[row * 28 + col];
}
