import { randomFrom } from "@handmade/nn";

/** What somebody is doing when it happens. */
export const activities = [
  "typing",
  "saving",
  "checking",
  "training",
  "importing",
] as const;
/** Who dies. */
export const victims = [
  "worker",
  "frame",
  "page",
  "storage",
  "browser",
] as const;

export type Activity = (typeof activities)[number];
export type Victim = (typeof victims)[number];

/** One death: in the middle of what, whose, and when. */
export interface Kill {
  readonly number: number;
  readonly activity: Activity;
  readonly victim: Victim;
  /** Milliseconds after the activity began. */
  readonly after: number;
  /** Whether a worker hangs instead of vanishing. */
  readonly hangs: boolean;
}

/**
 * So many kills: every pair of activity and victim in turn, at moments
 * drawn from the seed.
 */
export function planOf(kills: number, seed: number): Kill[] {
  const draw = randomFrom(seed);
  return Array.from({ length: kills }, (_, n) => {
    const activity = activities[n % activities.length]!;
    // One further each time round: 25 in a row are all the pairs.
    const victim = victims[(n + Math.floor(n / 5)) % victims.length]!;
    // Where files are read no program runs that could die.
    const runsNone = activity === "importing" && isRunning(victim);
    return {
      number: n + 1,
      activity,
      victim: runsNone ? "page" : victim,
      after: Math.round(100 + 2_900 * draw()),
      hangs: draw() < 0.5,
    };
  });
}

const isRunning = (victim: Victim) => victim === "worker" || victim === "frame";
