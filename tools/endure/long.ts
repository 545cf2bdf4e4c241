import { join } from "node:path";
import { randomFrom } from "@handmade/nn";
import { epochOf, picturesSeen } from "./desk.ts";
import { type Heap, heapOf } from "./heap.ts";
import { pause, Tab } from "./tab.ts";
import { Desk } from "./training.ts";

/** What a long run that was put away and frozen came to. */
interface Long {
  readonly minutes: number;
  readonly updates: number;
  readonly hides: number;
  /** Seconds for which the tab was frozen. */
  readonly frozen: number;
  /** Whether the last weights are an undisturbed run's, byte for byte. */
  readonly same: boolean;
  /** Megabytes in use after collecting, early on and at the end. */
  readonly heap: readonly [early: Heap, end: Heap];
  /** By how much more is in use at the end: 0.05 is 5 %. */
  readonly growth: number;
}

interface Plan {
  /** How long the runs are to take, as fast as they begin. */
  readonly minutes: number;
  readonly hides: number;
  /** Seconds. */
  readonly frozen: number;
  readonly seed: number;
}

/** Above this, the large set: a hundred epochs of the small one are over. */
const LARGE = 5;
const SIZES = { "digits-small": 10_000, "digits-full": 60_000 } as const;
/** Seconds in which the pace is found out. */
const PILOT = 10;

/** Two runs at the same time: one is left alone, the other is not. */
export async function trainLong(
  site: string,
  profiles: string,
  plan: Plan,
): Promise<Long> {
  const wanted = await wantedFor(site, profiles, plan.minutes);
  const pictures = wanted.epochs * SIZES[wanted.pictures];
  const calm = await Desk.open(site, join(profiles, "left-alone"), wanted);
  const desk = await Desk.open(site, join(profiles, "disturbed"), wanted);
  try {
    const began = Date.now();
    await Promise.all([calm.train(), desk.train()]);
    const finished = calm.finish();
    const heap = await disturb(desk, plan, pictures, began);
    const [undisturbed, disturbed] = await Promise.all([
      finished,
      desk.finish(),
    ]);
    const minutes = (Date.now() - began) / 60_000;
    const end = await heapOf(desk.tab);
    return {
      ...{ minutes, updates: disturbed.step, heap: [heap, end] },
      ...{ hides: plan.hides, frozen: plan.frozen },
      same:
        disturbed.bytes === undisturbed.bytes &&
        disturbed.step === undisturbed.step,
      growth: end.all / heap.all - 1,
    };
  } finally {
    await Promise.all([calm.close(), desk.close()]);
  }
}

/** Hides and shows the tab, and freezes it once in the middle. */
async function disturb(
  { tab, browser }: Desk,
  { minutes, seed, hides, frozen }: Plan,
  pictures: number,
  began: number,
): Promise<Heap> {
  const draw = randomFrom(seed);
  const until = async (share: number) => {
    while ((await picturesSeen(tab)) < share * pictures) await pause(100);
  };
  // By then every picture has been looked at once and caches are full.
  while ((await epochOf(tab)) < 2) await pause(100);
  if (minutes > 2) await pause(Math.max(0, began + 60_000 - Date.now()));
  const heap = await heapOf(tab);
  const early = (await picturesSeen(tab)) / pictures;
  for (let n = 1; n <= hides; n++) {
    const share = (part: number) =>
      early + ((1 - early) * (n - 1 + part)) / hides;
    await until(share(0.5 * draw()));
    const other = await Tab.open(browser, "about:blank");
    await tab.until(`document.visibilityState === "hidden"`);
    if (n === Math.ceil(hides / 2)) await freeze(tab, frozen);
    await until(share(0.5 + 0.4 * draw()));
    await tab.toFront();
    await tab.until(`document.visibilityState === "visible"`);
    await other.close();
  }
  return heap;
}

/** As a browser does with a tab that nobody has looked at for long. */
async function freeze(tab: Tab, seconds: number): Promise<void> {
  await tab.ask("Page.setWebLifecycleState", { state: "frozen" });
  await pause(1_000 * seconds);
  await tab.ask("Page.setWebLifecycleState", { state: "active" });
}

/** As many epochs as take so long at the pace of this very machine. */
async function wantedFor(site: string, profiles: string, minutes: number) {
  const pictures = minutes > LARGE ? "digits-full" : "digits-small";
  const folder = join(profiles, "pace");
  const desk = await Desk.open(site, folder, { pictures, epochs: 100 });
  await desk.train();
  const first = await picturesSeen(desk.tab);
  await pause(1_000 * PILOT);
  const pace = ((await picturesSeen(desk.tab)) - first) / PILOT;
  await desk.close();
  const epochs = Math.round((60 * minutes * pace) / SIZES[pictures]);
  return { pictures, epochs: Math.min(100, Math.max(3, epochs)) } as const;
}
