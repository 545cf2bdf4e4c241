import type { Outcome } from "./kills.ts";
import { type Victim, victims } from "./plan.ts";

/** What all deaths together came to. */
export interface Tally {
  readonly kills: number;
  /** Deaths after which something was not as it should be. */
  readonly failed: number;
  readonly unopenable: number;
  /** Age of the oldest thing that was lost, in milliseconds. */
  readonly longestLost: number;
  readonly byVictim: Readonly<
    Record<Victim, Pick<Tally, "kills" | "failed" | "longestLost">>
  >;
  readonly problems: readonly string[];
}

export function tally(outcomes: readonly Outcome[]): Tally {
  const byVictim = victims.map((victim) => {
    const own = outcomes.filter(({ kill }) => kill.victim === victim);
    return [victim, count(own)] as const;
  });
  return {
    ...count(outcomes),
    unopenable: outcomes.filter(({ unopenable }) => unopenable).length,
    byVictim: Object.fromEntries(byVictim) as Tally["byVictim"],
    problems: outcomes.flatMap(({ kill, problems }) =>
      problems.map((problem) => `${kill.number}: ${problem}`),
    ),
  };
}

export function outcomeLine({ kill, lost, problems }: Outcome): string {
  const { number, victim, activity, after } = kill;
  const held = problems.length === 0 ? "✓" : "✗";
  return `${held} ${number} ${victim} during ${activity} after ${after} ms: lost ${lost} ms`;
}

function count(outcomes: readonly Outcome[]) {
  return {
    kills: outcomes.length,
    failed: outcomes.filter(({ problems }) => problems.length > 0).length,
    longestLost: Math.max(0, ...outcomes.map(({ lost }) => lost)),
  };
}
