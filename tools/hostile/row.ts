/** What a program came to, as far as a learner can tell. */
export type Verdict = "pass" | "fail" | "error";

/** A program that the sandbox must survive, and what must come of it. */
export interface Row {
  /** Its number in the list of hostile programs (docs/sandbox.md). */
  readonly number: number;
  /** An honest fault, a cheat, or an attack by somebody else's code. */
  readonly kind: "fault" | "cheat" | "attack";
  /** What it does, in a few words. */
  readonly name: string;
  /** The exercise it claims to solve; 1.1 if left out. */
  readonly exercise?: string;
  readonly program: string;
  /** Any of these is right: where the program runs may decide. */
  readonly verdicts: readonly Verdict[];
  /** What stands in the verdict or in what was printed. */
  readonly sees?: RegExp;
  /** It may take a process down with it: up to some seconds. */
  readonly patient?: true;
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
}

/** What is wrong with a verdict and the words around it. */
export function complaints(
  row: Row,
  verdict: string,
  words: string,
): string[] {
  const problems: string[] = [];
  if (!row.verdicts.includes(verdict as Verdict))
    problems.push(`verdict ${verdict}, expected ${row.verdicts.join(" or ")}`);
  if (row.sees && !row.sees.test(words))
    problems.push(
      `nothing like ${row.sees} in: ${JSON.stringify(words.slice(0, 300))}`,
    );
  return problems;
}
