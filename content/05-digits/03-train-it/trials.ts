import { accuracyFingerprint, type RunFacts } from "@handmade/judge";

/** What the driver tells of its trial. */
export interface Trial extends Omit<RunFacts, "loss" | "broke"> {
  /** The update whose loss was no number; 0 if all were. */
  readonly broke: number;
}

/** Enough for any sensible choice; chance is a tenth. */
const ENOUGH = 0.4;

/** A trial in which nothing happened: its form. */
export function trialForm(): Trial {
  const zeros = (count: number) => new Array<number>(count).fill(0);
  // As many weights of each row as the driver tells.
  const start = [
    [16, 40],
    [16, 16],
    [10, 16],
  ].map(([rows, columns]) => ({
    W: Array.from({ length: rows! }, () => zeros(columns!)),
    b: zeros(rows!),
  }));
  return {
    losses: zeros(30),
    answers: zeros(10),
    shifts: zeros(10),
    outputs: [0, 0],
    ...{ start, now: start, broke: 0 },
  };
}

/** In a word how a trial went. */
export function trialWord(trial: Trial): string {
  if (trial.broke > 0) return "not-a-number";
  if (trial.shifts[0]! >= ENOUGH) return "learns";
  const found = accuracyFingerprint({
    ...trial,
    loss: "mse",
    ...whole,
  });
  return found?.fault ?? "too little";
}

/** What is wrong with a trial, in a sentence. */
export function trialFault(
  trial: Trial,
  tell: (value: number) => string,
): string | undefined {
  const { losses, shifts, broke } = trial;
  if (broke > 0)
    return `At update ${broke} the loss was no number any more: with these settings the steps grow without end.`;
  if (shifts[0]! >= ENOUGH) return undefined;
  const seen = `The loss went from ${tell(losses[0]!)} to ${tell(losses.at(-1)!)}, and ${tell(100 * shifts[0]!)} % of the test pictures are read right.`;
  const found = accuracyFingerprint({
    ...trial,
    loss: "mse",
    ...whole,
  });
  return found ? `${seen} ${found.text}` : seen;
}

/** A trial that broke is told before its fingerprint is looked for. */
const whole = { broke: undefined };
