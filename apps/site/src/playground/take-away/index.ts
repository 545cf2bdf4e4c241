import { type Given, parcelOf } from "./given.ts";
import { ownLibrary } from "./own-library.ts";
import { pytorchScript } from "./pytorch.ts";

export type { Given } from "./given.ts";

/** The network as one script that needs PyTorch: `playground.py`. */
export function pythonProgram(given: Given): string {
  return pytorchScript(parcelOf(given));
}

/**
 * The network as a program with the course's library beside it, and as
 * the script: `playground.zip`.
 *
 * @throws Error with a sentence if a weight is no number any more
 */
export async function programZip(
  given: Given,
): Promise<Uint8Array<ArrayBuffer>> {
  const parcel = parcelOf(given);
  const [{ libraryFiles }, { zipped }] = await Promise.all([
    import("./library.ts"),
    import("../../graduation/zip.ts"),
  ]);
  return zipped("playground", {
    ...ownLibrary(parcel, libraryFiles()),
    "playground.py": pytorchScript(parcel),
  });
}
