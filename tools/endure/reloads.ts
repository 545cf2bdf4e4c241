import { join } from "node:path";
import { randomFrom } from "@handmade/nn";
import {
  kept,
  picturesSeen,
  untilPhase,
  type Wanted,
  wakeDesk,
} from "./desk.ts";
import { pause } from "./tab.ts";
import { Desk } from "./training.ts";

/** What reloading a run again and again came to. */
interface Reloads {
  /** Updates after which the page was reloaded. */
  readonly at: readonly number[];
  readonly updates: number;
  /** Whether the last weights are an undisturbed run's, byte for byte. */
  readonly same: boolean;
}

interface Plan {
  readonly reloads: number;
  readonly seed: number;
  readonly wanted: Wanted;
}

/**
 * A run that is broken off by so many reloads, each at a place drawn from
 * the seed, against one that nobody disturbs.
 */
export async function reloadAndCompare(
  site: string,
  profiles: string,
  { reloads, seed, wanted }: Plan,
): Promise<Reloads> {
  const calm = await Desk.open(site, join(profiles, "calm"), wanted);
  await calm.train();
  const undisturbed = await calm.finish();
  await calm.close();

  const desk = await Desk.open(site, join(profiles, "reloaded"), wanted);
  await desk.train();
  const at: number[] = [];
  for (const place of placesFor(reloads, seed, undisturbed.pictures)) {
    while ((await picturesSeen(desk.tab)) < place) await pause(10);
    at.push(await reload(desk));
  }
  const disturbed = await desk.finish();
  await desk.close();
  const same =
    disturbed.bytes === undisturbed.bytes &&
    disturbed.step === undisturbed.step;
  return { at, updates: disturbed.step, same };
}

/** Pictures after which to reload, in order; the run's end is left out. */
function placesFor(reloads: number, seed: number, pictures: number): number[] {
  const draw = randomFrom(seed);
  return Array.from({ length: reloads }, () =>
    Math.round(0.9 * pictures * draw()),
  ).sort((one, other) => one - other);
}

/** @returns the update at which the run was found again */
async function reload({ tab }: Desk): Promise<number> {
  await tab.reload();
  await wakeDesk(tab);
  await untilPhase(tab, "You left in the middle.");
  const found = await kept(tab);
  await tab.press("Continue where you were");
  await untilPhase(tab, "Training.");
  return found!.step;
}
