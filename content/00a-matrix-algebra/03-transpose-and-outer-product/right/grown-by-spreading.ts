// right: reduce with concat
export function transpose(W) { return W.reduce((T, row) => row.map((v, j) => [...(T[j] ?? []), v]), []); }
export function outer(u, v) { return u.reduce((T, a) => [...T, v.map((b) => a * b)], []); }
