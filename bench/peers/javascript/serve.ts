import { createInterface } from "node:readline";
import type { Clock, Order, Proof, Task } from "../../protocol.ts";
import { pack } from "../../protocol.ts";

/** Someone who learns. */
export interface Learner {
  /** From the start again. Not timed: others have their data ready. */
  restart(): void;
  /** So many updates more; the loss of the last, before it. */
  advance(updates: number): number;
  /** As in `Start`: for each layer weights `[out][in]`, then biases. */
  numbers(): Float64Array;
}

/** Someone who answers or multiplies: always the same. */
export interface Doer {
  run(units: number): void;
  /** What the last unit came to; absent if there is no such thing. */
  numbers?(): Float64Array;
}

export type Work = Learner | Doer;

export interface Here {
  readonly version: string;
  readonly work: Work;
}

/**
 * Answers orders until there are none.
 *
 * @param open throws with a sentence where the peer cannot do the task
 */
export async function serve(open: (task: Task) => Promise<Here>) {
  let work: Work | undefined;
  for await (const line of createInterface({ input: process.stdin })) {
    const order = JSON.parse(line) as Order;
    if (order.do === "open") {
      try {
        const here = await open(order.task);
        work = here.work;
        answer({ version: here.version });
      } catch (error) {
        answer({ absent: (error as Error).message.split("\n")[0] });
      }
    } else if (order.do === "prove") answer(prove(work!, order.steps));
    else answer({ seconds: seconds(work!, order) });
  }
}

function prove(work: Work, steps: readonly number[]): Proof[] {
  if (!("advance" in work)) {
    if (!work.numbers) return [];
    return steps.map((step) => {
      work.run(step);
      return { step, loss: 0, numbers: pack(work.numbers!()) };
    });
  }
  work.restart();
  let done = 0;
  return steps.map((step) => {
    if (step - done > 1) work.advance(step - done - 1);
    const loss = work.advance(1);
    done = step;
    return { step, loss, numbers: pack(work.numbers()) };
  });
}

function seconds(
  work: Work,
  { units, clock }: Extract<Order, { do: "pass" }>,
): number {
  const isLearner = "advance" in work;
  if (isLearner) work.restart();
  const from = now(clock);
  if (isLearner) work.advance(units);
  else work.run(units);
  return now(clock) - from;
}

/** Seconds since some moment in the past. */
export function now(clock: Clock): number {
  if (clock === "wall") return performance.now() / 1000;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function answer(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
