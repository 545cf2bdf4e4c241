import type {
  Answer,
  Call,
  DataSets,
  Limits,
  Program,
  Snapshot,
} from "@handmade/judge";

/** What a host asks of the runner. */
export type Order =
  | {
      readonly kind: "open";
      readonly program: Program;
      readonly limits: Limits;
      readonly data?: DataSets | undefined;
    }
  | { readonly kind: "ask"; readonly calls: readonly Call[] };

/** What the runner tells its host. */
export type Report =
  /** The program is about to be loaded. */
  | { readonly kind: "begun" }
  | { readonly kind: "loaded"; readonly exports: readonly string[] }
  | {
      /** The program threw while it was loaded. */
      readonly kind: "failed";
      readonly name: string;
      readonly message: string;
      readonly line: number | null;
    }
  | {
      readonly kind: "answer";
      readonly answer: Exclude<Answer, { kind: "stopped" }>;
    }
  /** The list is done; each result as it stands now, null if none. */
  | { readonly kind: "done"; readonly later: readonly (Snapshot | null)[] }
  | { readonly kind: "printed"; readonly text: string }
  /** So many more lines were printed than are kept. */
  | { readonly kind: "hidden"; readonly lines: number };
