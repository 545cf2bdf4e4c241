import { forward } from "./network.ts";
import type { Digit, Network } from "./types.ts";

export const argmax = (v: number[]) => {
  if (v.includes(NaN)) throw Error("NaN in " + v.join());
  return v.indexOf([...v].sort((a, b) => b - a)[0]);
};

export const oneHot = (k: number, n: number) =>
  new Array<number>(n).fill(0).with(k, 1);

const mean = (v: number[]) => v.reduce((a, b) => a + b) / v.length;

export const accuracy = (net: Network, data: Digit[]) =>
  mean(data.map((d) => +(argmax(forward(net, d.x)) == d.label)));
