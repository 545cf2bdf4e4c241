// right: recursion by halves
export function dot(a, b) { if (a.length !== b.length) throw new RangeError(`dot: ${a.length} numbers cannot meet ${b.length}`);
 const go = (i, j) => j - i === 0 ? 0 : j - i === 1 ? a[i] * b[i] : go(i, (i + j) >> 1) + go((i + j) >> 1, j); return go(0, a.length); }
