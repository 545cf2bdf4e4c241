import type { Network } from "@handmade/nn";
import type { Numbers } from "../messages.ts";

/** A network's weights and biases, copied. */
export function numbersOf(net: Network): Numbers {
  return net.map(({ W, b }) => ({
    W: W.map((row) => [...row]),
    b: [...b],
  }));
}

/** Writes weights and biases into the very arrays the network has. */
export function putBack(numbers: Numbers, net: Network): void {
  numbers.forEach(({ W, b }, l) => {
    const layer = net[l]!;
    W.forEach((row, i) => {
      row.forEach((w, j) => {
        layer.W[i]![j] = w;
      });
    });
    b.forEach((value, i) => {
      layer.b[i] = value;
    });
  });
}
