import { isProblem, strip } from "@handmade/sandbox/bundle";
import type { PassedTexts } from "../workbench/language/programs.ts";
import type { FactFiles } from "./graduation-data.ts";
import {
  type FinishedLibrary,
  type OwnText,
  owners,
  ownLibrary,
} from "./own-library.ts";

/** The learner's folder, and whose its functions are. */
export interface OwnFolder {
  readonly files: Readonly<Record<string, string>>;
  readonly own: readonly string[];
  readonly borrowed: readonly string[];
}

/** Puts the texts that passed together; in a worker: it parses them. */
export function assembleOwnLibrary(
  library: FinishedLibrary,
  passed: PassedTexts,
  facts: FactFiles,
): OwnFolder {
  const texts: Record<string, OwnText> = {};
  for (const [id, { file, text }] of Object.entries(passed)) {
    const stripped = strip(file, text);
    if (isProblem(stripped)) continue;
    const { code, exports } = stripped;
    texts[id] = { file, source: text, code, exports };
  }
  const { own, borrowed } = owners(library, texts);
  const files = ownLibrary(library, texts, facts);
  return { files, own: [...own.keys()], borrowed };
}
