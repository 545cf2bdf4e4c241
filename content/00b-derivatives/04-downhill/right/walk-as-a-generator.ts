// right: generator
import { slope } from "./slopes.ts";
export function gradient(f, p) { return Object.keys(p).map((k) => slope((v) => f(Object.assign([...p], { [k]: v })), p[+k])); }
function* walk(f, p, lr) { let q = [...p]; while (true) { yield q; const g = gradient(f, q); q = q.map((v, i) => v - lr * g[i]); } }
export function descend(f, p, lr, steps) { let n = 0; for (const q of walk(f, p, lr)) if (n++ === steps) return q; return [...p]; }
