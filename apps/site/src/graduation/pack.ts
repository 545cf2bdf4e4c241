import { forward, type Network, save } from "@handmade/nn";
import type { Meaning } from "../reading/read.ts";
import { numpyScript, pytorchScript } from "./python.ts";
import { tensorsOf, writeSafetensors } from "./safetensors.ts";
import { type StandAloneParts, standAlone } from "./stand-alone.ts";

/** A network that can be taken home. */
export interface Trained {
  readonly network: Network;
  readonly meaning: Meaning;
}

/**
 * The network in every form: for this library, for other tools, as
 * programs in two languages, and as a page.
 *
 * @param picture the input whose scores all of them must give
 */
export function modelFiles(
  { network, meaning }: Trained,
  picture: readonly number[],
  parts: StandAloneParts,
): Record<string, string | Uint8Array<ArrayBuffer>> {
  const x = [...picture];
  const scores = forward(network, x);
  return {
    "model.json": `${save(network)}\n`,
    "model.safetensors": writeSafetensors(tensorsOf(network), {
      activations: network.map(({ act }) => act.name).join(" "),
      loss: meaning === "targets" ? "mse" : "cross-entropy",
    }),
    "picture.json": `${JSON.stringify({ x, scores })}\n`,
    "run_numpy.py": numpyScript(network),
    "run_pytorch.py": pytorchScript(network),
    "reader.html": standAlone(network, meaning, parts),
  };
}
