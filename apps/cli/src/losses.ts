import { type Loss, mse, softmaxCrossEntropy } from "@handmade/nn";

/** The losses by the names they have on the command line. */
export const losses: Readonly<Record<string, Loss>> = {
  mse,
  "cross-entropy": softmaxCrossEntropy,
};
