import { type AnswerField, survey } from "@handmade/figures/regions.ts";
import {
  argmax,
  countParameters,
  forward,
  forwardTrace,
  leakyRelu,
  type Network,
  tanh,
} from "@handmade/nn";
import type { Bend, Numbers } from "./driver.ts";
import type { Ground } from "./setting.ts";

/** The sheet shows −2 to 2, where the points are. */
export const REACH = 2.1;

export function networkOf(
  net: readonly Numbers[],
  bend: Bend,
): Network {
  const act = bend === "tanh" ? tanh : leakyRelu();
  return net.map((layer) => ({ ...layer, act }));
}

/** The network's answers over the sheet. */
export function answersOver(net: Network): AnswerField {
  return survey((x) => forward(net, x), [-REACH, REACH], 49);
}

/** What every hidden layer's neurons say over the sheet. */
export function layersOver(net: Network): AnswerField[] {
  const traces = survey(
    // One list for all of a trace: survey asks for lists of numbers.
    (x) => forwardTrace(net, x).xs.slice(1, -1).flat(),
    [-REACH, REACH],
    25,
  );
  let from = 0;
  return net.slice(0, -1).map(({ b }) => {
    const [start, end] = [from, from + b.length];
    from = end;
    const values = traces.values.map((row) =>
      row.map((all) => all.slice(start, end)),
    );
    return { ...traces, values };
  });
}

/** The share of points to which the network gives their own class. */
export function shareOf(net: Network, points: Ground["fresh"]): number {
  const right = points.filter(
    ({ x, label }) => argmax(forward(net, x)) === label,
  );
  return right.length / points.length;
}

/** How many numbers training may change. */
export const parametersOf = countParameters;
