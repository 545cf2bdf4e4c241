import type { Digit, Vec } from "./types.ts";

function* records(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += 785)
    yield bytes.subarray(at, at + 785);
}

export function decodeDigits(bytes: Uint8Array, n: number): Digit[] {
  const digits: Digit[] = [];
  for (const record of records(bytes)) {
    if (digits.length === n) break;
    const x = [...record.slice(1)].map((byte) => byte / 255);
    digits.push({ x, label: record[0] });
  }
  return digits;
}

export function pixel(x: Vec, row: number, col: number): number {
  return x.at(row * 28 + col) as number;
}
