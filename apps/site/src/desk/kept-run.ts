import type { Point as CurvePoint } from "@handmade/figures";
import { openShelf } from "./kept.ts";
import type { Numbers, Settings, Standing, Start } from "./messages.ts";

/** A run as it stood when it was last written down. */
export interface KeptRun {
  readonly settings: Settings;
  /** Where to go on. */
  readonly start: Start;
  /** The weights before the first update. */
  readonly first?: Numbers | undefined;
  readonly standing: Standing;
  readonly counts: { readonly train: number; readonly test: number };
  readonly losses: readonly CurvePoint[];
  readonly accuracies: readonly CurvePoint[];
  readonly finished: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The last run, if it was kept; undefined where storage is refused. */
export async function keptRun(): Promise<KeptRun | undefined> {
  try {
    return (await (await openShelf()).get("kept", "run")) as KeptRun;
  } catch {
    return undefined;
  }
}

/** Resolves when it is written; rejects where storage is refused. */
export async function keepRun(run: KeptRun): Promise<void> {
  await (await openShelf()).put("kept", run, "run");
}

/** A run that broke is not worth going on with. */
export async function dropRun(): Promise<void> {
  await (await openShelf()).delete("kept", "run");
}
