import type { Page } from "playwright";
import type { Leaks } from "./leaks.ts";

/** What a program came to, as far as a learner can tell. */
export type Verdict = "pass" | "fail" | "error";

interface Numbered {
  /** Its number in the list of hostile programs (docs/sandbox.md). */
  readonly number: number;
  /** An honest fault, a cheat, or an attack by somebody else's code. */
  readonly kind: "fault" | "cheat" | "attack";
  /** What it does, in a few words. */
  readonly name: string;
}

/** A program that the sandbox must survive, and what must come of it. */
export interface Row extends Numbered {
  /** The exercise it claims to solve; 1.1 if left out. */
  readonly exercise?: string;
  readonly program: string;
  /** Any of these is right: where the program runs may decide. */
  readonly verdicts: readonly Verdict[];
  /** What stands in the verdict or in what was printed. */
  readonly sees?: RegExp;
}

/** What is there for a row that is more than one program. */
export interface Stage {
  /** The address of the site, without a slash at its end. */
  readonly site: string;
  /** A new tab with nothing kept. */
  tab(): Promise<Page>;
  /** What the probes heard; they run once. */
  leaks(): Promise<Leaks>;
}

/** A row that is more than one program: it says what does not hold. */
export interface Scene extends Numbered {
  /** Left out: it needs a browser. */
  readonly where?: "terminal";
  play(stage: Stage): Promise<readonly string[]>;
}

/** What became of a row in one place. */
export interface Outcome {
  readonly row: number;
  readonly where: string;
  /** Empty if all is as it must be. */
  readonly problems: readonly string[];
  /** Milliseconds from Check to the verdict. */
  readonly ms: number;
  /** The longest time in which the page's own timers did not run. */
  readonly stall?: number;
  /** The same of a process that only waited: the machine's part of it. */
  readonly noise?: number;
  /** After a program was ended: Check to the right program's verdict. */
  readonly recovery?: number;
  /**
   * The sandbox's process died and took Playwright's line to the page
   * along, while the page lived: the row was played again in a new tab.
   */
  readonly lost?: "frame";
}

/** A row that brings the whole page down is a row that failed. */
export function noVerdict(
  { number: row }: Row,
  where: string,
  problem: unknown,
): Outcome {
  const why = String(problem).split("\n").slice(0, 4).join(" ");
  return { row, where, problems: [`no verdict: ${why}`], ms: 0 };
}

export const isScene = (row: Row | Scene): row is Scene => "play" in row;

/** What is wrong with a verdict and the words around it. */
export function complaints(row: Row, verdict: string, words: string): string[] {
  const problems: string[] = [];
  if (!row.verdicts.includes(verdict as Verdict))
    problems.push(`verdict ${verdict}, expected ${row.verdicts.join(" or ")}`);
  if (row.sees && !row.sees.test(words))
    problems.push(
      `nothing like ${row.sees} in: ${JSON.stringify(words.slice(0, 300))}`,
    );
  return problems;
}

/** Whether what a learner reads says that a program was ended. */
export const wasEnded = (words: string): boolean =>
  /Stopped after|used up the memory|more than [\d,]+ messages/.test(words);
