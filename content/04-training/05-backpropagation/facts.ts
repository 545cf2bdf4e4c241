import {
  type Answer,
  type Call,
  type Check,
  call,
  drive,
  near,
  pairText,
  property,
} from "@handmade/judge";
import { backward, type Gradients } from "@handmade/nn";
import type { Work } from "./driver.ts";
import { firstWrong, nameOf } from "./first-wrong.ts";
import type { Case } from "./nets.ts";
import { stepped } from "./stepped.ts";

/**
 * As for any slope that nudging can confirm: relative error below 1e-4.
 * No wrong formula we know comes nearer than ten times that, and
 * nudging itself is off by 1e-8.
 */
const slopes = { relative: 1e-4, absolute: 1e-6 };

export const asked = ({ layers, trace, t }: Case, loss = "mse"): Call =>
  call("backward", layers, trace, t, { $lent: loss });

/** Calls of `backward`, and where its walk first goes wrong. */
export function walks(given: {
  readonly id: string;
  readonly claim: string;
  readonly calls: readonly Call[];
  readonly tolerance?: { relative: number; absolute: number };
}): Check {
  const { calls, tolerance = slopes } = given;
  const check = property<Gradients[]>({
    ...given,
    like: backward,
    holds: (answers) => {
      for (const [at, got] of answers.entries()) {
        const wanted = check.form!(at) as unknown as Gradients[];
        const found = firstWrong(got, wanted, (a, b) =>
          near(a, b, tolerance),
        );
        if (!found) continue;
        const [is, should] = pairText(found.got, found.wanted);
        const after =
          found.l === wanted.length - 1
            ? "The walk goes wrong in the last layer already."
            : `The walk is right as far back as layer ${found.l + 1}.`;
        return {
          call: at,
          text: `${after} In layer ${found.l}, ${nameOf(found)} is ${is}; nudging finds ${should}.`,
        };
      }
      return;
    },
  });
  return { ...check, gist: (answers) => gist(check, calls, answers) };
}

/**
 * In a word, how a program came to its answers, where numbers alone
 * cannot say: right ones by nudging differ in their last decimals, and
 * whoever steps on the way chooses a learning rate.
 */
function gist(
  check: Check,
  calls: readonly Call[],
  answers: readonly Answer[],
): string | undefined {
  if (answers.length < calls.length) return;
  if (!check.judge(answers)) return "right";
  return calls.every((one, at) => stepped(one, answers[at]!))
    ? "steps on the way"
    : undefined;
}

const none: Work = {
  f: 0,
  df: 0,
  value: 0,
  reads: 0,
  neurons: 0,
  weights: 0,
};

/** More looks at each weight than three passes, and some copying, need. */
const manyReads = 5;

/** What kind of work it was, in a word. */
function kindOf(work: Work): "light" | "nudges" | "again and again" {
  const { f, df, value, reads, neurons, weights } = work;
  if (f >= neurons * neurons || value >= neurons) return "nudges";
  return f + df > 3 * neurons || reads > manyReads * weights
    ? "again and again"
    : "light";
}

/** A walk through a dozen layers costs what a few passes cost. */
export const lightWork: Check = property<Work>({
  id: "work",
  claim: "one walk back, and no more work than three passes forward",
  calls: [drive("work", 12)],
  like: none,
  gist: ([work]) => kindOf(work!),
  holds: ([work]) => {
    const kind = kindOf(work!);
    if (kind === "light") return;
    const { f, df, reads, neurons, weights } = work!;
    if (kind === "nudges")
      return `In a network of ${neurons} neurons, you bent ${f} sums: ${Math.round(f / neurons)} passes forward for one sample. Blame that is passed down needs none.`;
    return `In a network of ${neurons} neurons and ${weights} weights, you asked ${f + df} times for a bend or a slope and read ${reads} weights. One walk asks every neuron once.`;
  },
});
