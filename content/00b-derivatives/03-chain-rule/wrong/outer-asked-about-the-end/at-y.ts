// mistake: outer.df asked at y = f(x)
export function chain(outer, inner) { return { f: (x) => outer.f(inner.f(x)), df: (x) => outer.df(outer.f(inner.f(x))) * inner.df(x) }; }
