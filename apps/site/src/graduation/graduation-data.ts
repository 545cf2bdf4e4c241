import type { FinishedLibrary } from "./own-library.ts";
import type { StandAloneParts } from "./stand-alone.ts";

/** Files of the folder that are the same for everyone, by their path. */
export type FactFiles = Readonly<Record<string, string>>;

/** What the build writes for the page `/graduation/`. */
export interface GraduationData {
  readonly library: FinishedLibrary;
  /** The file of each exercise, by its id. */
  readonly exercises: Readonly<Record<string, string>>;
  readonly facts: FactFiles;
  readonly standAlone: StandAloneParts;
}
