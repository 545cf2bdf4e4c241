import { EngineError } from "./errors.ts";
import type { EnginePosition, TrainerSettings } from "./trainer.ts";

/** @throws EngineError unless training with these can be tried */
export function checkSettings(settings: TrainerSettings): void {
  const { epochs, batch, lr, zeros } = settings;
  wholeNumber("epochs", epochs, 0);
  wholeNumber("batch", batch, 1);
  if (!Number.isFinite(Math.fround(lr)))
    wrong(`lr is ${lr}; it must be a finite number.`);
  if (zeros !== undefined && zeros !== "skip" && zeros !== "multiply")
    wrong(`zeros is ${zeros}; it is "skip" or "multiply", or left out.`);
}

/** @throws EngineError unless the position is one of this training */
export function checkFrom(
  { epoch, step, rng: state }: EnginePosition,
  stepsPerEpoch: number,
  { rng }: TrainerSettings,
): void {
  if (!state || !rng.state)
    wrong(
      "to continue, rng must be randomFrom(seed) both times; other random " +
        "numbers cannot be taken back to where they were.",
    );
  const done = step - (epoch - 1) * stepsPerEpoch;
  if (epoch < 1 || !(done >= 0 && done <= stepsPerEpoch))
    wrong(
      `step ${step} is not in epoch ${epoch} if an epoch has ` +
        `${stepsPerEpoch}; data and batch must be as they were.`,
    );
}

function wholeNumber(name: string, n: number, least: number): void {
  if (Number.isSafeInteger(n) && n >= least) return;
  wrong(`${name} is ${n}; it must be a whole number, ${least} or more.`);
}

function wrong(what: string): never {
  throw new EngineError("settings", `engine: ${what}`);
}
