// right: zip after concat
const zip = (a, b) => a.map((v, i) => [v, b[i]]);
export function dot(a, b) { const lengths = new Set([a.length, b.length]); if (lengths.size > 1) throw new Error(`Lengths differ: ${[...lengths].join(", ")}`); return zip(a, b).map(([p, q]) => p * q).reduce((s, v) => s + v, 0); }
