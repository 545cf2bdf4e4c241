import type { Digit, Vec } from "./types.ts";

export function decodeDigits(bytes: Uint8Array, n: number): Digit[] {
  const body = [...bytes.slice(16), ...Array<number>(16).fill(0)];
  return Array.from({ length: n }, (_, k) => ({
    label: body[k * 785],
    x: body.slice(k * 785 + 1, (k + 1) * 785).map((p) => p / 255),
  }));
}

export function pixel(x: Vec, row: number, col: number): number {
  return x[row * 28 + col];
}
