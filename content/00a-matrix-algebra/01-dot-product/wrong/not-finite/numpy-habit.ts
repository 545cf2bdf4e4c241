export function dot(a: any, b: any): any {
  if (a.length !== b.length) throw new Error(`${a.length}, ${b.length}`);
  return a * b;
}
