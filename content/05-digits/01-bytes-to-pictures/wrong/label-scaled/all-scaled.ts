import type { Digit, Vec } from "./types.ts";

export function decodeDigits(bytes: Uint8Array, n: number): Digit[] {
  return Array.from({ length: n }, (_, k) => {
    const record = [...bytes.slice(k * 785, (k + 1) * 785)];
    const [label, ...x] = record.map((byte) => byte / 255);
    return { x, label };
  });
}

export function pixel(x: Vec, row: number, col: number): number {
  return x[row * 28 + col];
}
