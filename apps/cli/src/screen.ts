import type { WriteStream } from "node:tty";

/**
 * Where words go. With `--json`, standard output carries the JSON object
 * and nothing else; words go to standard error.
 */
export interface Screen {
  /** Whether a line may be drawn over: a person is watching. */
  readonly live: boolean;
  /** One line, for good. */
  line(text: string): void;
  /** Replaces the line being drawn over; only on a live screen. */
  draft(text: string): void;
  /** The result as the last line, if it was asked for. */
  result(value: object): void;
}

export function makeScreen(json: boolean): Screen {
  const words: WriteStream = json ? process.stderr : process.stdout;
  const live = words.isTTY === true && process.env.TERM !== "dumb";
  let drawn = false;
  const wipe = () => {
    if (drawn) words.write("\r\u001b[2K");
    drawn = false;
  };
  return {
    live,
    line(text) {
      wipe();
      words.write(`${text}\n`);
    },
    draft(text) {
      if (!live) return;
      wipe();
      // A line that wraps cannot be taken back.
      words.write(text.slice(0, (words.columns ?? 80) - 1));
      drawn = true;
    },
    result(value) {
      wipe();
      if (json) process.stdout.write(`${JSON.stringify(value)}\n`);
    },
  };
}

/** A bar of `width` cells: `bar(0.5, 4)` is `██░░`. */
export function bar(share: number, width: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * width);
  return "█".repeat(full) + "░".repeat(width - full);
}

/** `0.9234` as `92.34 %`. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}

/** `7` as `7 s`, `83` as `1 min 23 s`. */
export function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const rounded = Math.round(seconds);
  if (rounded < 60) return `${rounded} s`;
  return `${Math.floor(rounded / 60)} min ${rounded % 60} s`;
}

/** `1 picture`, `2 pictures`, `60,000 pictures`. */
export function count(n: number, noun: string): string {
  return `${n.toLocaleString("en-US")} ${noun}${n === 1 ? "" : "s"}`;
}
