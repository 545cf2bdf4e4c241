import type { Digit, Vec } from "./types.ts";

export function decodeDigits(bytes: Uint8Array, n: number): Digit[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const digits: Digit[] = [];
  for (let k = 0; k < n; k++) {
    const start = k * 785;
    const x = new Array<number>(784);
    for (let p = 0; p < 784; p++) x[p] = view.getUint8(start + 1 + p) / 255;
    digits.push({ x, label: view.getUint8(start) });
  }
  return digits;
}

export function pixel(x: Vec, row: number, col: number): number {
  return x[row * 28 + col];
}
