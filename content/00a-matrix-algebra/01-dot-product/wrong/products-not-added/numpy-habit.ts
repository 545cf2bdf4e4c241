export function dot(a: any, b: any): any {
  if (a.length !== b.length) throw new Error(`${a.length}, ${b.length}`);
  const c = new Array(a.length).fill(0);
  for (const i of c.keys()) c[i] += a[i] * b[i];
  return c;
}
