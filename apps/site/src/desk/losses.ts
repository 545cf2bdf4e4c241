import { type Loss, mse, softmaxCrossEntropy } from "@handmade/nn";
import type { Settings } from "./messages.ts";

/** The library's losses by their names on the desk. */
export const LOSSES: Readonly<Record<Settings["loss"], Loss>> = {
  mse,
  "cross-entropy": softmaxCrossEntropy,
};
