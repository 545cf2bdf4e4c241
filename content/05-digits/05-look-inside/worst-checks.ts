import {
  type Check,
  call,
  drive,
  example,
  property,
} from "@handmade/judge";
import { type Digit, type Network, worst } from "@handmade/nn";
import { leaky, net } from "./lent.ts";

// Says the numbers it is given.
const echo = [
  {
    W: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    b: [0, 0, 0],
    act: { $lent: "identity" },
  },
];
const digit = (x: number[], label: number) => ({
  x,
  t: [0, 1, 2].map((k) => (k === label ? 1 : 0)),
  label,
});
const few = [
  digit([0.1, 0.6, 0.2], 0),
  digit([0.9, 0.2, 0.1], 0),
  digit([0.3, 0.2, 0.8], 1),
];
// Mistakes at 1, 2, 4, 5, 7, 8, in another order by every other measure:
// lead, loss, what the truth got, the sum, as text, without signs.
const many = [
  digit([12, 0.1, 0.4], 0),
  digit([0.9, 0.8, -0.7], 1),
  digit([-3, 0.3, 2], 1),
  digit([0.1, 0.2, 0.7], 2),
  digit([0.05, 0.4, 0.6], 0),
  digit([10, 9.5, 1], 2),
  digit([-1, 5, -20], 1),
  digit([0.2, -8, 1.5], 0),
  digit([-0.2, -0.5, -6], 1),
];
/** One output is 10 times another's, whatever comes in. */
const turned = [
  {
    W: [
      [0, 1, 0],
      [0, 0, 2],
      [0.5, 0, 0],
    ],
    b: [0.1, -0.2, 0.3],
    act: leaky(0.1),
  },
];
function placesOf(net: Network, data: Digit[], k: number): number[] {
  return worst(net, data, k).map((one) => data.indexOf(one));
}

/** Which mistakes are shown, and in which order. */
export const worstChecks: readonly Check[] = [
  example({
    id: "by-hand",
    claim: "two mistakes: the one at 0.8 before the one at 0.6",
    call: call("worst", echo, few, 2),
    handsBack: [1],
    wanted: [few[2]!, few[0]!],
  }),

  property({
    id: "surest-first",
    claim: "mistakes only, by their largest output, at most k",
    calls: [
      drive("places", echo, many, 9),
      drive("places", echo, many, 3),
      drive("places", turned, many, 4),
    ],
    like: placesOf,
    holds: (answers) => {
      const wanted = [
        placesOf(net(echo), many, 9),
        placesOf(net(echo), many, 3),
        placesOf(net(turned), many, 4),
      ];
      const at = wanted.findIndex(
        (list, k) => list.join() !== answers[k]!.join(),
      );
      if (at < 0) return;
      const lost = answers[at]!.includes(-1)
        ? " (−1: not one of the samples themselves)"
        : "";
      return {
        call: at,
        text: `The worst ${[9, 3, 4][at]} stand in the data at ${wanted[at]!.join(", ")}. Yours stand at ${answers[at]!.join(", ") || "no place"}${lost}.`,
      };
    },
  }),

  example({
    id: "no-mistakes",
    claim: "a network without mistakes has no worst ones",
    call: call("worst", echo, [few[1]!], 3),
    handsBack: [1],
    wanted: [],
  }),
];
