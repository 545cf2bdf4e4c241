import {
  argmax,
  forward,
  load,
  type Network,
  prepareDrawing,
  softmax,
} from "@handmade/nn";
import { answerOf } from "./answer.ts";

/** What a network made of a drawing. */
export interface Reading {
  /** The 28 by 28 picture it saw. */
  readonly picture: readonly number[];
  /** One chance per digit. */
  readonly chances: readonly number[];
  readonly best: number;
  readonly words: string;
}

/** Loads the network that `npm run build` trained. */
export async function loadNetwork(url: string): Promise<Network> {
  const response = await fetch(url);
  if (!response.ok)
    throw new Error(`${url} could not be loaded: status ${response.status}.`);
  return load(await response.text());
}

/** Reads a scan (0 ink, 255 paper) as the course's own code would. */
export function read(
  network: Network,
  gray: number[],
  width: number,
  height: number,
): Reading {
  const picture = prepareDrawing(gray, width, height);
  const chances = softmax(forward(network, picture));
  return { picture, chances, best: argmax(chances), words: answerOf(chances) };
}
