import { makeNetwork, type Network, randomFrom, relu } from "@handmade/nn";
import { type Bend, pack, type Start } from "../protocol.ts";

/** The numbers of a network, with these bends. */
export function startOf(net: Network, bends: readonly Bend[]): Start {
  const numbers = net.flatMap(({ W, b }) => [...W.flat(), ...b]);
  return {
    sizes: [net[0]!.W[0]!.length, ...net.map(({ b }) => b.length)],
    bends,
    numbers: pack(Float64Array.from(numbers)),
  };
}

/** He's start; ReLU everywhere but in the last layer, which gives scores. */
export function reluStart(sizes: readonly number[]): Start {
  const net = makeNetwork(sizes, relu, randomFrom(1));
  const hidden = net.slice(1).map((): Bend => "relu");
  return startOf(net, [...hidden, "identity"]);
}
