import { EngineError } from "./errors.ts";
import { type Powers, readPowers, writePowers } from "./plan.ts";
import type { Workbench } from "./workbench.ts";

/** What an optimizer remembers, in the engine's own order of weights. */
export interface Memory {
  readonly first: Float32Array;
  readonly second: Float32Array;
  readonly powers: Powers;
}

/** A copy; undefined if the optimizer remembers nothing. */
export function readMemory(bench: Workbench): Memory | undefined {
  const { plan, at, buffer } = bench;
  if (plan.rule.kind === 0) return undefined;
  return {
    first: row(bench, plan.first).slice(),
    second: row(bench, plan.second).slice(),
    powers: readPowers(at, buffer),
  };
}

/** @throws EngineError if it is not this optimizer's and network's */
export function writeMemory(
  bench: Workbench,
  memory: Memory | undefined,
): void {
  const { plan, at, buffer } = bench;
  if (plan.rule.kind === 0) return;
  const first = row(bench, plan.first);
  const second = row(bench, plan.second);
  if (
    memory?.first.length !== first.length ||
    memory.second.length !== second.length
  )
    throw new EngineError(
      "settings",
      "engine: the position has not what this optimizer remembers; give " +
        "the position as it came, with the same network and optimizer.",
    );
  first.set(memory.first);
  second.set(memory.second);
  writePowers(memory.powers, at, buffer);
}

/** As many numbers as there are weights and biases, or none. */
function row({ f32, layout }: Workbench, from: number): Float32Array {
  const length = from === 0 ? 0 : layout.bytes / 4;
  return f32.subarray(from / 4, from / 4 + length);
}
