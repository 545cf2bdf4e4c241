let sum = 0;
const add = (p) => {
  sum += p;
  return p;
};
export const softmax = (z) => {
  const m = Math.max(...z);
  const e = z.map((v) => add(Math.exp(v - m)));
  return e.map((p) => p / sum);
};
