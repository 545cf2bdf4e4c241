// right: nudge grows with the coordinate
export function gradient(f, p) { return p.map((x, i) => { const h = 1e-5 * Math.max(1, Math.abs(x)); return (f(p.with(i, x + h)) - f(p.with(i, x - h))) / (2 * h); }); }
export function descend(f, p, lr, steps) { let q = p.map((v) => v); for (let s = 1; s <= steps; s++) { const g = gradient(f, q); q = q.map((v, i) => v + -lr * g[i]); } return q; }
