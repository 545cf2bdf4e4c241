import { transpose } from "./vectors.ts";

export function backThrough(W: number[][], delta: number[]): number[] {
  return transpose(W).map((column) => (column as unknown as number) * (delta as unknown as number));
}
