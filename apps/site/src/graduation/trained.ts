import { load, type Network } from "@handmade/nn";
import { keptNetwork, networkFrom } from "../desk/kept.ts";
import type { Trained } from "./pack.ts";

/** The network to take home, and a sentence about where it comes from. */
export interface Found extends Trained {
  /** Trained on the desk in this browser; else the landing page's. */
  readonly own: boolean;
  readonly story: string;
}

/**
 * What was trained on the desk; where nothing was, the landing page's
 * network.
 *
 * @param landing where that one is
 * @throws Error with the server's status if it is needed and not there
 */
export async function findNetwork(landing: string): Promise<Found> {
  const kept = await keptNetwork();
  if (kept) {
    const network = networkFrom(kept);
    const { settings, accuracy, pictures } = kept;
    return {
      network,
      own: true,
      meaning: settings.loss === "mse" ? "targets" : "scores",
      story: ownStory(network, pictures, accuracy),
    };
  }
  const response = await fetch(landing);
  if (!response.ok)
    throw new Error(`${landing} could not be loaded: ${response.status}.`);
  const network = load(await response.text());
  return {
    network,
    own: false,
    meaning: "scores",
    story: `Nothing was trained on the desk in this browser yet, so this is the start page’s network, ${sizes(network)}: borrowed.`,
  };
}

/** What is known about a network that was trained here, in a sentence. */
export function ownStory(
  network: Network,
  pictures: number,
  accuracy: number | undefined,
): string {
  const read =
    accuracy === undefined
      ? ""
      : ` It reads ${(100 * accuracy).toFixed(1)} % of the test pictures right.`;
  return `The network you trained on the desk, ${sizes(network)}, after ${pictures.toLocaleString("en-US")} pictures.${read}`;
}

/** "784-16-16-10" */
function sizes(network: Network): string {
  return [network[0]!.W[0]!.length, ...network.map(({ b }) => b.length)].join(
    "-",
  );
}
