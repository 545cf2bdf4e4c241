import { type LoadedPack, loadPack } from "@handmade/data";
import type { DataSets } from "@handmade/judge";
import { href } from "../../course/href.ts";

let digits: Promise<LoadedPack> | undefined;

/** The data sets that an exercise's checks name; fetched once. */
export async function dataSets(
  names: readonly string[] = [],
): Promise<DataSets> {
  if (names.length === 0) return {};
  const { train, test } = await smallPack();
  const all = { "digits-train": train, "digits-test": test };
  return Object.fromEntries(
    names.map((name) => [name, all[name as keyof typeof all]]),
  );
}

/** The small pack of digits; fetched once for checks and figures. */
export function smallPack(): Promise<LoadedPack> {
  digits ??= loadPack(href("/data/packs.json"), "digits-small").catch(
    (problem) => {
      digits = undefined;
      throw problem;
    },
  );
  return digits;
}
