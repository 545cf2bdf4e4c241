import type { Digit, Vec } from "./types.ts";

export function decodeDigits(bytes: Uint8Array, n: number): Digit[] {
  const all = Array.from(bytes.subarray(0, n * 785));
  return all.reduce<Digit[]>((digits, byte, at) => {
    if (at % 785 === 0) digits.push({ x: [], label: byte });
    else digits[digits.length - 1].x.push(byte / 255);
    return digits;
  }, []);
}

export function pixel(x: Vec, row: number, col: number): number {
  return x.filter((_, k) => k === row * 28 + col)[0];
}
