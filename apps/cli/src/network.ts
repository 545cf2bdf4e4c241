import { extname } from "node:path";
import { parseJson } from "@handmade/data";
import type { Network } from "@handmade/nn";
import { readNamed } from "./files.ts";
import { modelFrom, networkFrom, type Settings } from "./model.ts";
import type { Pixels } from "./sources.ts";
import { fromTensors } from "./tensors.ts";

/** A network that can be asked, wherever it was trained. */
export interface TrainedNetwork {
  readonly network: Network;
  readonly pixels: Pixels;
  /** Null if nobody says: then its outputs are no probabilities. */
  readonly loss: string | null;
  /** Null if nobody says what it learned from. */
  readonly settings: Settings | null;
}

/**
 * The network in a file: a model that `handmade train` wrote, what `save`
 * of the library wrote, or safetensors. The last two were trained on
 * pixels from 0 to 1.
 *
 * @throws Complaint or DataError if the file is absent or holds none
 */
export function readNetwork(path: string): TrainedNetwork {
  const bytes = readNamed(path, "a model");
  if (extname(path).toLowerCase() === ".safetensors")
    return { ...fromTensors(bytes, path), pixels: "scaled", settings: null };
  const { trained } = Object(parseJson(bytes, path));
  if (trained === undefined) {
    const network = networkFrom(bytes, path);
    return { network, pixels: "scaled", loss: null, settings: null };
  }
  const { network, settings } = modelFrom(bytes, path);
  const { pixels, loss } = settings;
  return { network, pixels, loss, settings };
}
