import type { Digit, Vec } from "./types.ts";

export function decodeDigits(bytes: Uint8Array, n: number): Digit[] {
  const digits: Digit[] = new Array(n);
  for (let k = n - 1; k >= 0; k--) {
    const x: Vec = [];
    for (let p = 784; p >= 1; p--) x.unshift(bytes[k * 785 + p] / 255);
    digits[k] = { label: bytes[k * 785], x };
  }
  return digits;
}

export function pixel(x: Vec, row: number, col: number): number {
  return x[x.length - 1 - (27 - row) * 28 - (27 - col)];
}
