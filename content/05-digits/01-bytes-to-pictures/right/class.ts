import type { Digit, Vec } from "./types.ts";

class Picture {
  readonly label: number;
  readonly x: Vec;

  constructor(record: Uint8Array) {
    this.label = record[0];
    this.x = Array.from(record.subarray(1), (byte) => byte / 255);
  }
}

export function decodeDigits(bytes: Uint8Array, n: number): Digit[] {
  const pictures: Picture[] = [];
  while (pictures.length < n) {
    const start = pictures.length * 785;
    pictures.push(new Picture(bytes.subarray(start, start + 785)));
  }
  return pictures;
}

export function pixel(x: Vec, row: number, col: number): number {
  const rows: Vec[] = [];
  for (let k = 0; k < 784; k += 28) rows.push(x.slice(k, k + 28));
  return rows[row][col];
}
