import type { Digit, Vec } from "./types.ts";

export function decodeDigits(bytes: Uint8Array, n: number): Digit[] {
  const PIXELS = 28 * 28;
  const RECORD = PIXELS + 1;
  const scale = 1 / 255;
  const out: Digit[] = [];
  for (let offset = 0; offset < n * RECORD; offset += RECORD) {
    const x: Vec = [];
    for (let row = 0; row < 28; row++)
      for (let col = 0; col < 28; col++)
        x.push(scale * bytes[offset + 1 + 28 * row + col]);
    out.push({ x, label: bytes[offset] });
  }
  return Object.freeze(out) as Digit[];
}

export function pixel(x: Vec, row: number, col: number): number {
  return x.slice(row * 28)[col];
}
