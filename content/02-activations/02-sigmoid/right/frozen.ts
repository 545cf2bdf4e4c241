function f(z: number): number {
  const e = Math.exp(-z);
  return 1 / (e + 1);
}

export const sigmoid = Object.freeze({ name: "sigmoid", f });
