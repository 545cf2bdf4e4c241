// right: remembers u per x in a Map
export function chain(outer, inner) { const seen = new Map(); const u = (x) => { if (!seen.has(x)) seen.set(x, inner.f(x)); return seen.get(x); };
  return { f: (x) => outer.f(u(x)), df: (x) => outer.df(u(x)) * inner.df(x) }; }
