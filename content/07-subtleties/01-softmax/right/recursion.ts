const largestOf = ([first, ...rest]) =>
  rest.length === 0 ? first : Math.max(first, largestOf(rest));
const sumOf = (v, i = 0) => (i === v.length ? 0 : v[i] + sumOf(v, i + 1));
export const softmax = (z) => {
  const m = largestOf(z);
  const e = z.map((x) => Math.exp(x - m));
  const s = sumOf(e);
  return e.map((x) => x / s);
};
