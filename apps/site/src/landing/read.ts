import { load, type Network } from "@handmade/nn";

// Passed on, so that the page fetches the reader with the network's
// loader, and both only when somebody is about to draw.
export { read } from "../reading/read.ts";

/**
 * Loads the network that `npm run build` trained.
 *
 * @throws Error with the server's status, or with what is wrong in it
 */
export async function loadNetwork(url: string): Promise<Network> {
  const response = await fetch(url);
  if (!response.ok)
    throw new Error(`${url} could not be loaded: status ${response.status}.`);
  return load(await response.text());
}
