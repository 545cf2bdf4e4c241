import type { Vec } from "./types.ts";

const MyMath = {
  sum: (v: Vec): number => v.reduce((a, c) => a + c, 0),
  times: (u: Vec, v: Vec): Vec => u.map((ui, i) => ui * v[i]),
};

function neuron(x: Vec, w: Vec, b: number): number {
  return MyMath.sum([...MyMath.times(x, w), b]);
}

export { neuron };
