import type { HandedNetwork } from "@handmade/figures/networks.svelte.ts";
import { load } from "@handmade/nn";
import { href } from "../course/href.ts";
import { keptNetwork, networkFrom } from "../desk/kept.ts";

/**
 * The network that figures read with: the one trained at the desk in
 * this browser, else the landing page's.
 *
 * @throws Error with the server's status, or with what is wrong in it
 */
export async function networkAtHand(): Promise<HandedNetwork> {
  const kept = await keptNetwork();
  if (kept)
    return {
      network: networkFrom(kept),
      own: true,
      meaning: kept.settings.loss === "mse" ? "targets" : "scores",
    };
  const url = href("/models/landing.json");
  const response = await fetch(url);
  if (!response.ok)
    throw new Error(`${url} could not be loaded: status ${response.status}.`);
  const network = load(await response.text());
  return { network, own: false, meaning: "scores" };
}
