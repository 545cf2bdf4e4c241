import type { Digit, Vec } from "./types.ts";

export function decodeDigits(bytes: Uint8Array, n: number): Digit[] {
  return [...Array(n).keys()].map((k) => {
    const [label, ...pixels] = bytes.slice(k * 785, k * 785 + 785);
    return { label, x: pixels.map((v) => v / 255) };
  });
}

export function pixel(x: Vec, row: number, col: number): number {
  const start = row * 28;
  return x[start + col];
}
