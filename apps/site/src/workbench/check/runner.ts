import {
  type Answer,
  type Call,
  examine,
  type KnownWrong,
  type LoadProblem,
  opening,
  refuse,
  type Sandbox,
  type Session,
  type Verdict,
} from "@handmade/judge";
import { browserSandbox } from "@handmade/sandbox/browser";
import type { Exercise } from "../exercise.ts";
import type { Composed, PassedTexts } from "../language/programs.ts";
import { language } from "../language/service.ts";
import { type ShownVerdict, showVerdict } from "../shown.ts";
import { askKnownWrong } from "./bank.ts";
import { dataSets } from "./data-sets.ts";
import { hideFromFigures, showInFigures } from "./figures.ts";

export interface Run {
  readonly text: string;
  readonly passed: PassedTexts;
  readonly onPrint: (line: string) => void;
}

/** A program that is alive, and whose functions it uses. */
type Opened = Pick<Composed, "borrowed" | "reached"> & {
  readonly session: Session;
};

/**
 * Runs one exercise's programs, one at a time. The last one stays alive
 * behind the figures until the next takes its place.
 */
export class Runner {
  readonly #exercise: Exercise;
  #sandbox: Sandbox = browserSandbox();
  #session: Session | undefined;
  /** What the figures draw with, so that it can be started again. */
  #shown: Run | undefined;
  #resting: Run | undefined;
  /** Whether what a program prints is still of interest. */
  #listening = false;
  #stopAsked = false;
  #bank: Promise<readonly KnownWrong[]> | undefined;

  constructor(exercise: Exercise) {
    this.#exercise = exercise;
  }

  /**
   * Judges a text: types out, load, ask, compare. Undefined if it was
   * stopped before there was anything to judge.
   */
  async check(run: Run): Promise<ShownVerdict | undefined> {
    const printed: string[] = [];
    this.#listening = true;
    this.#stopAsked = false;
    const onPrint = (line: string) => {
      if (!this.#listening) return;
      printed.push(line);
      run.onPrint(line);
    };
    const opened = await this.#open({ ...run, onPrint });
    const verdict =
      "problem" in opened
        ? this.#refuse(opened.problem)
        : await this.#examine(opened, run);
    if (this.#stopAsked) return undefined;
    const borrowed = "problem" in opened ? [] : opened.borrowed;
    const { checks } = this.#exercise.checks;
    const { text } = run;
    return showVerdict({ verdict, checks, text, borrowed, printed });
  }

  /** Lets the figures run a text that has passed before. */
  async show(run: Run): Promise<void> {
    const opened = await this.#open(run);
    if ("session" in opened) this.#connect(opened, run);
  }

  /** Ends the program behind the figures for as long as nobody looks. */
  rest(): void {
    this.#resting = this.#shown;
    this.#session?.stop();
    this.#session = undefined;
    this.#disconnect();
  }

  /** Starts the program again that was put to rest. */
  async wake(): Promise<void> {
    const run = this.#resting;
    this.#resting = undefined;
    // Somebody may have pressed Check before the figures were back.
    if (run && !this.#session) await this.show({ ...run, onPrint: () => {} });
  }

  /** Ends what is running, wherever it is. */
  stop(): void {
    this.#stopAsked = true;
    if (this.#session) this.#session.stop();
    else {
      // Still loading: only the whole place can be given up.
      this.#sandbox.close();
      this.#sandbox = browserSandbox();
    }
  }

  close(): void {
    this.#disconnect();
    this.#session?.stop();
    this.#sandbox.close();
  }

  async #open(run: Run): Promise<Opened | { readonly problem: LoadProblem }> {
    const { course, file, driver, checks } = this.#exercise;
    const { text, passed, onPrint } = run;
    this.#session?.stop();
    this.#session = undefined;
    const composed: Composed | LoadProblem = await language().composeText(
      course,
      file,
      text,
      passed,
      driver,
    );
    if ("kind" in composed) return { problem: composed };
    const opened = await this.#sandbox.open(composed.program, {
      ...opening(checks, await dataSets(checks.data)),
      onPrint,
    });
    if (opened.kind === "refused") return { problem: opened.problem };
    this.#session = opened.session;
    const { borrowed, reached } = composed;
    return { session: opened.session, borrowed, reached };
  }

  #connect({ session, reached }: Opened, run: Run): void {
    this.#shown = run;
    showInFigures(this.#exercise.checks, session, reached);
  }

  #disconnect(): void {
    this.#shown = undefined;
    hideFromFigures();
  }

  async #examine(opened: Opened, run: Run): Promise<Verdict> {
    const { session } = opened;
    const { id, checks, mistakes } = this.#exercise;
    let stopped = false;
    let asked = 0;
    const ask = async (calls: readonly Call[]): Promise<Answer[]> => {
      const answers = await session.ask(calls);
      stopped ||= answers.some(({ kind }) => kind === "stopped");
      // The second round asks the same again: it prints nothing new.
      asked += 1;
      if (asked === checks.checks.length) this.#listening = false;
      return answers;
    };
    const verdict = await examine({
      exercise: id,
      checks,
      ask,
      // Without the bank there is evidence all the same.
      askBank: () => this.#askBank().catch(() => []),
      hints: mistakes,
    });
    if (stopped) this.#disconnect();
    else this.#connect(opened, run);
    return verdict;
  }

  #refuse(problem: LoadProblem): Verdict {
    this.#disconnect();
    const { id, checks, mistakes } = this.#exercise;
    return refuse({ exercise: id, checks, problem, hints: mistakes });
  }

  /** The bank answers the same every time: it is asked once. */
  #askBank(): Promise<readonly KnownWrong[]> {
    this.#bank ??= askKnownWrong(this.#exercise).catch((error) => {
      this.#bank = undefined;
      throw error;
    });
    return this.#bank;
  }

  /** Has the bank answer before anybody waits for it. */
  async warm(): Promise<void> {
    await this.#askBank();
  }
}
