import type { Moment } from "./pace.ts";
import { bar, count, duration, percent, type Screen } from "./screen.ts";
import type { TimedEpoch } from "./training.ts";

/** Seconds between lines where no line can be drawn over. */
const LINE_EVERY = 10;

/** Seconds until a speed means something. */
const WARM = 0.5;

/** Tells how training goes: a moving bar, or a line now and then. */
export function reporter(
  screen: Screen,
  epochs: number,
  size: number,
  noun: string,
) {
  let lines = 1;
  return {
    onMoment({ epoch, seen, loss, seconds, speed }: Moment): void {
      if (seconds < WARM) return;
      const left = duration((size - seen) / speed);
      const where = `epoch ${epoch} of ${epochs}`;
      const how = `loss ${loss.toFixed(4)}`;
      const rate = `${count(Math.round(speed), noun)}/s`;
      screen.draft(
        `${where} ${bar(seen / size, 20)} ${how}, ${rate}, ${left} left`,
      );
      if (screen.live || seconds < lines * LINE_EVERY) return;
      lines++;
      const share = Math.floor((100 * seen) / size);
      screen.line(`${where}, ${share} %: ${how}, ${rate}, ${left} left`);
    },
    onEpoch(epoch: number, result: TimedEpoch): void {
      lines = 1;
      screen.line(
        `epoch ${epoch} of ${epochs}: loss ${result.loss.toFixed(4)}, ` +
          `test accuracy ${percent(result.testAccuracy)}, ` +
          `${duration(result.seconds)}`,
      );
    },
  };
}
