import type {
  Answer,
  Call,
  DataSets,
  Limits,
  LoadProblem,
  Program,
  Stopped,
} from "@handmade/judge";
import type { Order, Report } from "../runner/messages.ts";
import { Deadline } from "./deadline.ts";
import { readReport } from "./read-report.ts";

/** A machine so busy that a worker takes longer is no place to learn. */
const START_MS = 10_000;

/** The way to a runner: a worker, or a child process. */
export interface Line {
  send(order: Order): void;
  /** Ends the runner at once, whatever it is doing. */
  cut(): void;
}

/** What opening a program comes to. */
export type Opened =
  | { readonly kind: "loaded"; readonly exports: readonly string[] }
  | { readonly kind: "refused"; readonly problem: LoadProblem };

/**
 * Stands outside of a running program and holds it to its limits. It
 * believes no message: what is not a report is counted, and no more.
 */
export class Guard {
  readonly #line: Line;
  readonly #limits: Limits;
  readonly #onPrint: (line: string) => void;
  readonly #deadline = new Deadline((ms) => this.stop("time", ms));
  #messages = 0;
  #hidden = 0;
  #stopped: Stopped | undefined;
  /** Hears what the program says while something is asked of it. */
  #listener: ((report: Report | Stopped) => void) | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(line: Line, limits: Limits, onPrint: (line: string) => void) {
    this.#line = line;
    this.#limits = limits;
    this.#onPrint = onPrint;
  }

  get isStopped(): boolean {
    return this.#stopped !== undefined;
  }

  open(program: Program, data?: DataSets): Promise<Opened> {
    return this.#busy((settle) => {
      // A program's own time begins when its runner has started.
      this.#deadline.start(START_MS, START_MS);
      this.#listener = (report) => {
        if (report.kind === "begun") this.#startClock();
        else if (report.kind === "loaded") settle(report);
        else if (report.kind === "stopped")
          settle({ kind: "refused", problem: report });
        else if (report.kind === "failed") {
          const { name, message, line } = report;
          const problem = { kind: "threw", name, message, line } as const;
          settle({ kind: "refused", problem });
        }
      };
      this.#line.send({ kind: "open", program, limits: this.#limits, data });
    });
  }

  ask(calls: readonly Call[]): Promise<Answer[]> {
    return this.#busy((settle) => {
      const answers: Answer[] = [];
      this.#listener = (report) => {
        if (report.kind === "answer" && answers.length < calls.length) {
          answers.push(report.answer);
          this.#deadline.nextCall(this.#limits.callMs);
        } else if (report.kind === "done" && answers.length === calls.length)
          settle(answers.map((answer, at) => reRead(answer, report.later[at])));
        else if (report.kind === "stopped")
          settle(calls.map((_, at) => answers[at] ?? report));
      };
      this.#line.send({ kind: "ask", calls });
    });
  }

  /** Takes a message that came by the runner's way. */
  hear(message: unknown): void {
    if (this.#stopped) return;
    const report = readReport(message, this.#limits.resultNumbers);
    if (report?.kind === "printed") this.#onPrint(report.text);
    if (report?.kind === "hidden") this.#hidden = report.lines;
    if (report?.kind !== "answer") this.#count();
    if (report) this.#listener?.(report);
    this.#deadline.check();
  }

  /** Takes note that the program itself posted something. */
  hearStray(): void {
    this.#count();
    this.#deadline.check();
  }

  /** No time passes for a program that the browser has put to sleep. */
  freeze(): void {
    this.#deadline.freeze();
  }

  thaw(): void {
    this.#deadline.thaw();
  }

  stop(why: Stopped["why"], limit = 0): void {
    if (this.#stopped) return;
    this.#stopped = { kind: "stopped", why, limit };
    this.#line.cut();
    this.#listener?.(this.#stopped);
  }

  #count(): void {
    const { messages } = this.#limits;
    if (++this.#messages > messages) this.stop("messages", messages);
  }

  /** Does one thing after another, each within its own limits. */
  #busy<T>(begin: (settle: (value: T) => void) => void): Promise<T> {
    const turn = this.#queue.then(
      () =>
        new Promise<T>((resolve) => {
          this.#messages = 0;
          const settle = (value: T) => {
            this.#deadline.clear();
            this.#listener = undefined;
            this.#tellHidden();
            resolve(value);
          };
          this.#startClock();
          begin(settle);
          if (this.#stopped) this.#listener?.(this.#stopped);
        }),
    );
    this.#queue = turn;
    return turn;
  }

  #startClock(): void {
    const { callMs, runMs } = this.#limits;
    this.#deadline.start(callMs, runMs);
  }

  #tellHidden(): void {
    if (this.#hidden === 0) return;
    const count = this.#hidden.toLocaleString("en-US");
    const least = this.#stopped ? "at least " : "";
    this.#hidden = 0;
    this.#onPrint(
      `… ${least}${count} more lines hidden. Print every 1000th step instead.`,
    );
  }
}

/** A result as it stood after the last call of its list. */
function reRead(answer: Answer, later: unknown): Answer {
  return answer.kind === "returned"
    ? { ...answer, later: later as typeof answer.later }
    : answer;
}
