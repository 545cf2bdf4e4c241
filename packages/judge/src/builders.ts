import type { Check, ExerciseChecks } from "./check.ts";
import { compare } from "./compare.ts";
import { Draw } from "./draw.ts";
import type { Call, Datum, Snapshot } from "./protocol.ts";
import { countLeaves, leaves } from "./snapshot.ts";
import { eachAnswer, lazily, solve } from "./solve.ts";
import { elementwise, type Tolerance } from "./tolerance.ts";

/** What every check says about itself. */
export interface Named {
  /** Unique in its exercise; progress refers to it. */
  readonly id: string;
  /** A sentence that is true when the check holds. */
  readonly claim: string;
  /** The calls may change their arguments or hand them back. */
  readonly inPlace?: boolean;
  /** Positions of arguments that a result may hold themselves. */
  readonly handsBack?: readonly number[];
}

/** The part of a check that is taken over as it was given. */
export function named(given: Named): Named {
  const { id, claim, inPlace, handsBack } = given;
  return {
    id,
    claim,
    ...(inPlace ? { inPlace } : {}),
    ...(handsBack ? { handsBack } : {}),
  };
}

/** The right answer, or a function of ours that computes it. */
export type Wanted = Snapshot | ((...args: never[]) => unknown);

/** `call("neuron", [1, 2], [3, 4], 0.5)`. */
export function call(of: string, ...args: Datum[]): Call {
  return { of, args };
}

/** `method(call("leakyRelu", 0.1), "f", -2)`: `leakyRelu(0.1).f(-2)`. */
export function method(made: Call, name: string, ...args: Datum[]): Call {
  return { ...made, method: { name, args } };
}

/** `read("AND")`: an exported value, or `read("AND.w")`: a field of it. */
export function read(of: string): Call {
  return { of, args: [], read: true };
}

/** `drive("work", 3)`: a call on the exercise's `driver.ts`. */
export function drive(of: string, ...args: Datum[]): Call {
  return { of, args, driver: true };
}

/** The checks of an exercise, ids tried for uniqueness. */
export function defineChecks(given: ExerciseChecks): ExerciseChecks {
  const ids = given.checks.map((check) => check.id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice) throw new Error(`Two checks have the id "${twice}".`);
  return given;
}

/** One call with its answer. */
export function example(
  given: Named & {
    readonly call: Call;
    readonly wanted: Wanted;
    readonly tolerance?: Tolerance;
  },
): Check {
  return {
    ...named(given),
    kind: "example",
    calls: [given.call],
    ...values([given.call], [given.wanted], given.tolerance),
  };
}

interface ExamplesGiven extends Named {
  /** At least 2: one input alone lets a mistake pass by luck. */
  readonly draws: number;
  readonly seed: number;
  readonly call: (draw: Draw) => Call;
  readonly wanted: (...args: never[]) => unknown;
  readonly tolerance?: Tolerance;
}

/**
 * The same function on several seeded inputs. An input is drawn again
 * until every number of the right answer has size 0.05 to 10: near 0,
 * half the wrong formulas are right too.
 */
export function examples(given: ExamplesGiven): Check {
  if (given.draws < 2) throw new Error(`${given.id}: draws must be 2 or more.`);
  const draw = new Draw(given.seed);
  const calls = Array.from({ length: given.draws }, () =>
    drawTelling(given, draw),
  );
  return {
    ...named(given),
    kind: "example",
    calls,
    ...values(
      calls,
      calls.map(() => given.wanted),
      given.tolerance,
    ),
  };
}

/** A judge that compares each answer with the one that is wanted. */
function values(
  calls: readonly Call[],
  wanted: readonly Wanted[],
  tolerance: Tolerance = elementwise,
): Pick<Check, "form" | "judge"> {
  const right = lazily(() => calls.map((one, at) => solve(one, wanted[at]!)));
  return {
    form: (at) => right()[at]!,
    judge: (answers) =>
      eachAnswer(calls, answers, (value, at) =>
        compare(value, right()[at]!, tolerance),
      ),
  };
}

function drawTelling(given: ExamplesGiven, draw: Draw): Call {
  for (let tries = 0; tries < 1000; tries++) {
    const one = given.call(draw);
    const wanted = solve(one, given.wanted);
    if (countLeaves(wanted) > 0 && telling(wanted)) return one;
  }
  throw new Error(
    `${given.id}: 1000 draws gave no answer whose numbers all have size 0.05 to 10. Draw other inputs.`,
  );
}

function telling(wanted: Snapshot): boolean {
  for (const { value } of leaves(wanted)) {
    if (typeof value !== "number") continue;
    const size = Math.abs(value);
    if (!(size >= 0.05 && size <= 10)) return false;
  }
  return true;
}
