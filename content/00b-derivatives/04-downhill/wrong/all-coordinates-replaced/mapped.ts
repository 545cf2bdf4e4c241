// mistake: nudges all coordinates at once
import { slope } from "./slopes.ts";
export function gradient(f, p) { return p.map((x) => slope((v) => f(p.map(() => v)), x)); }
export function descend(f, p, lr, steps) { let q = [...p]; for (let s = 0; s < steps; s++) { const g = gradient(f, q); q = q.map((v, i) => v - lr * g[i]); } return q; }
