import type { KeptNetwork } from "../../desk/kept.ts";
import type { KeptRun } from "../../desk/kept-run.ts";
import type {
  EarlierText,
  StoredRecord,
  StoredText,
} from "../../workbench/store/database.ts";

/**
 * All of a learner's work in one project, as a file holds it. Verdicts
 * are left out: Check gives them again, and a stranger's are nobody's.
 */
export interface Workspace {
  readonly name: string;
  /** When the file was made, in milliseconds since 1970. */
  readonly saved: number;
  readonly texts: readonly Omit<StoredText, "revision">[];
  readonly records: readonly Omit<StoredRecord, "verdict">[];
  readonly earlier: readonly EarlierText[];
  /** The network trained on the desk. */
  readonly network?: KeptNetwork | undefined;
  /** The run that was under way on the desk. */
  readonly run?: KeptRun | undefined;
}

/** The folder in which everything lies once the file is unpacked. */
export const folder = "handmade-work";
