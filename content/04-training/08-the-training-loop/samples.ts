import { type Bend, type Numbers, train } from "./driver.ts";

/** A sample that can be sent: plain data. */
export type Plain = { x: number[]; t: number[] };

/** The same sample again and again: their order changes nothing. */
export function alike(count: number): Plain[] {
  return Array.from({ length: count }, () => ({ x: [2], t: [4.25] }));
}

/** y = 0.5 x + 0.25 */
export const line: Numbers[] = [{ W: [[0.5]], b: [0.25] }];

/** What two samples can do to a network when not taken as a batch. */
export type Other = "one of two" | "one by one" | "step by step";

/**
 * Whether two samples were used otherwise than as one batch: only one of
 * them, or each with a step of its own, full or half. Which of them came
 * first is not ours to say, so either order will do.
 */
export function otherThanBatch(
  net: Numbers[],
  [first, second]: readonly [Plain, Plain],
  lr: number,
  same: (a: Numbers[], b: Numbers[]) => boolean,
  got: Numbers[],
  bend: Bend,
): Other | undefined {
  const step = (from: Numbers[], sample: Plain, by: number) =>
    train(
      from,
      [sample],
      { epochs: 1, batch: 1, lr: by, rng: 1 },
      bend,
    );
  const both = (by: number) => [
    step(step(net, first, by), second, by),
    step(step(net, second, by), first, by),
  ];
  const has = (ways: Numbers[][]) => ways.some((way) => same(got, way));
  if (has([step(net, first, lr), step(net, second, lr)]))
    return "one of two";
  if (has(both(lr))) return "one by one";
  if (has(both(lr / 2))) return "step by step";
  return undefined;
}
