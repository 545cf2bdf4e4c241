import type { PointSet } from "@handmade/figures/points.ts";
import { forward, type Network, type Sample } from "@handmade/nn";
import { searchOf } from "../run/address.ts";
import { losses } from "../run/choices.ts";
import type { Numbers } from "../run/frame.ts";
import { groundOf, sampleOf } from "../run/ground.ts";
import { networkOf } from "../run/learning.ts";
import type { Settings } from "../run/settings.ts";

/** A network as it stands in the playground, to be taken away. */
export interface Given {
  readonly settings: Settings;
  readonly layers: readonly Numbers[];
  /** The points of the set "yours". */
  readonly own?: PointSet | undefined;
  /** The page's address; whatever it says from "?" on is left out. */
  readonly page: string;
}

/** What every form of it needs to know. */
export interface Parcel {
  readonly settings: Settings;
  /** Where it was made, settings and all. */
  readonly from: string;
  readonly network: Network;
  readonly classes: number;
  readonly learned: readonly Place[];
  readonly fresh: readonly Place[];
  /** The mean losses here: every form must come to the same. */
  readonly wanted: { readonly learned: number; readonly fresh: number };
}

type Place = readonly [x: number, y: number, label: number];

/** How many rounds the programs go on with. */
export const EPOCHS = 20;

/** @throws Error with a sentence if a weight is no number any more */
export function parcelOf({ settings, layers, own, page }: Given): Parcel {
  const network = networkOf(settings, layers);
  const { learned, fresh, classes } = groundOf(settings, own);
  const meanLoss = (points: typeof learned) =>
    lossOver(
      network,
      points.map((point) => sampleOf(settings, point, classes)),
      settings,
    );
  const placesOf = (points: typeof learned) =>
    points.map(({ x: [x, y], label }): Place => [x!, y!, label]);
  const wanted = { learned: meanLoss(learned), fresh: meanLoss(fresh) };
  const numbers = layers.flatMap(({ W, b }) => [...W.flat(), ...b]);
  if (![...numbers, wanted.learned, wanted.fresh].every(Number.isFinite))
    throw new Error(
      "Some of its numbers are none any more. Rewind, train again with a smaller learning rate, and take that.",
    );
  return {
    ...{ settings, network, classes, wanted },
    from: addressOf(page, settings),
    learned: placesOf(learned),
    fresh: placesOf(fresh),
  };
}

/** Without a sign that could end a comment: it is written into one. */
function addressOf(page: string, settings: Settings): string {
  const { origin, pathname } = new URL(page);
  return origin + pathname.replaceAll("*", "%2A") + searchOf(settings);
}

function lossOver(
  network: Network,
  samples: readonly Sample[],
  { loss: name }: Settings,
): number {
  const { loss } = losses[name];
  const sum = samples.reduce(
    (total, { x, t }) => total + loss.value(forward(network, x), t),
    0,
  );
  return sum / samples.length;
}

/** "2-4-4-2" */
export function sizesOf(network: Network): string {
  return [network[0]!.W[0]!.length, ...network.map(({ b }) => b.length)].join(
    "-",
  );
}
