import type { Mat } from "./types.ts";

export function matMul(A: any, B: any): any {
  return A.map((row: any) => B[0].map((_: any, j: number) => row * B[j]));
}
