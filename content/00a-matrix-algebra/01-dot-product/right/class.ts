import type { Vec } from "./types.ts";

class Till {
  total = 0;
  add(amount: number, price: number) {
    this.total += amount * price;
    return this;
  }
}

export function dot(a: Vec, b: Vec): number {
  if (a.length !== b.length)
    throw new Error(`${a.length} amounts for ${b.length} prices`);
  const till = new Till();
  for (let i = 0; i < a.length; i++) till.add(a[i], b[i]);
  return till.total;
}
