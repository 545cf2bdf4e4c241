/**
 * The mean squared error of who says a tenth everywhere: the best that
 * can be said without looking at the picture.
 */
export const knowing = (0.9 ** 2 + 9 * 0.1 ** 2) / 10;

/** Five learning rates, each about six times the one before. */
export const rates = [0.003, 0.03, 0.3, 1, 10] as const;

/** Rounds through the hundred pictures. */
export const epochs = 20;

/** Pictures that share an update. */
export const batch = 10;

/** How a run on a few pictures went, in a word. */
export function endOf(
  losses: readonly number[],
): "broke" | "creeps" | "learns" | "jumps" {
  if (losses.some((loss) => !Number.isFinite(loss))) return "broke";
  const [first = 0] = losses;
  const last = meanOf(losses.slice(-10));
  if (last > first) return "jumps";
  return last > 0.75 * knowing ? "creeps" : "learns";
}

/** The update, from 1, whose loss was no number; 0 if all were. */
export const brokenAt = (losses: readonly number[]) =>
  losses.findIndex((loss) => !Number.isFinite(loss)) + 1;

/** The run in a sentence. */
export function tellRun(
  lr: number,
  losses: readonly number[],
  tell: (value: number) => string,
): string {
  if (losses.length === 0) return "No update was told of.";
  const from = tell(losses[0]!);
  const to = tell(meanOf(losses.slice(-10)));
  switch (endOf(losses)) {
    case "broke":
      return `With a rate of ${lr} the loss starts at ${from}, and at update ${brokenAt(losses)} it is no number any more.`;
    case "creeps":
      return `With a rate of ${lr} the loss creeps from ${from} to ${to}.`;
    case "jumps":
      return `With a rate of ${lr} the loss jumps: it starts at ${from} and ends near ${to}.`;
    default:
      return `With a rate of ${lr} the loss falls from ${from} to ${to}.`;
  }
}

/** Means of ten updates each, against the pictures seen by then. */
export function pointsOf(
  losses: readonly number[],
): (readonly [number, number])[] {
  const stretches = Math.ceil(losses.length / batch);
  return Array.from({ length: stretches }, (_, k) => {
    const part = losses.slice(k * batch, (k + 1) * batch);
    return [batch * (k * batch + part.length), meanOf(part)] as const;
  });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Losses that a program may have told: numbers, or nothing at all. */
export function lossesIn(answer: unknown): number[] {
  if (!Array.isArray(answer)) return [];
  return answer.map((loss) =>
    typeof loss === "number" ? loss : Number.NaN,
  );
}
