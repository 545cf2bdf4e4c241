import type {
  Answer,
  Call,
  DataSets,
  Limits,
  Program,
  Stopped,
} from "@handmade/judge";
import type { Opened } from "../host/guard.ts";
import type { Wish, Word } from "./relay.ts";

/** A program that has been there for longer is not begun anew. */
const YOUTH_MS = 30_000;

/** What a program needs wherever it lives. */
export interface Belongings {
  readonly program: Program;
  readonly limits: Limits;
  readonly data?: DataSets | undefined;
}

/** A list of calls, and who waits for its answers. */
interface Asked {
  readonly calls: readonly Call[];
  readonly settle: (answers: Answer[]) => void;
}

/**
 * A program in the frame, as the page knows it. While it is young, the
 * page remembers all it was asked: in another frame it is asked the same
 * again, and nobody is told anything twice.
 */
export class Tenant {
  stopped: Stopped | undefined;
  /** In how many frames it died beside another that may be to blame. */
  deaths = 0;
  readonly #id: number;
  readonly #belongings: Belongings;
  readonly #onPrint: (line: string) => void;
  readonly #born = performance.now();
  #onOpened: ((opened: Opened) => void) | undefined;
  /** In the order of their asking; an old tenant's last ones only. */
  #asked: Asked[] = [];
  /** How many of these somebody has been told the answers of. */
  #told = 0;
  /** How many of these the present frame has answered. */
  #heard = 0;
  #printed = 0;
  #toSkip = 0;
  #isOld = false;

  constructor(
    id: number,
    belongings: Belongings,
    onPrint: (line: string) => void,
    onOpened: (opened: Opened) => void,
  ) {
    this.#id = id;
    this.#belongings = belongings;
    this.#onPrint = onPrint;
    this.#onOpened = onOpened;
  }

  /** Whether somebody waits for it. */
  get owes(): boolean {
    return this.#onOpened !== undefined || this.#told < this.#asked.length;
  }

  /** Whether it can be begun anew in another frame. */
  get isYoung(): boolean {
    return !this.#isOld;
  }

  ask(calls: readonly Call[], settle: (answers: Answer[]) => void): Wish {
    if (performance.now() - this.#born > YOUTH_MS) this.#forget();
    this.#asked.push({ calls, settle });
    return { kind: "ask", id: this.#id, calls };
  }

  /** All that a frame must be told in which it begins, or begins anew. */
  begin(): Wish[] {
    this.#heard = 0;
    this.#toSkip = this.#printed;
    const id = this.#id;
    const asks = this.#asked.map(({ calls }) => ({ kind: "ask", id, calls }));
    return [{ kind: "open", id, ...this.#belongings }, ...(asks as Wish[])];
  }

  /** @returns why it was ended, if the word says that it was */
  hear(word: Exclude<Word, { kind: "pong" | "stuck" }>): Stopped | undefined {
    if (word.kind === "printed") this.#print(word.lines);
    else if (word.kind === "answered") return this.#hearAnswers(word.answers);
    else {
      const { opened } = word;
      this.#tellOpened(opened);
      if (opened.kind === "refused" && opened.problem.kind === "stopped")
        return opened.problem;
    }
  }

  /** Tells everybody who waits. */
  end(why: Stopped): void {
    this.stopped = why;
    this.#tellOpened({ kind: "refused", problem: why });
    for (const { calls, settle } of this.#asked.slice(this.#told))
      settle(calls.map(() => why));
    this.#told = this.#asked.length;
  }

  #tellOpened(opened: Opened): void {
    this.#onOpened?.(opened);
    this.#onOpened = undefined;
  }

  #hearAnswers(answers: Answer[]): Stopped | undefined {
    const asked = this.#asked[this.#heard];
    if (answers.length !== asked?.calls.length) return;
    if (this.#heard++ === this.#told) {
      this.#told += 1;
      asked.settle(answers);
    }
    return answers.find((answer) => answer.kind === "stopped");
  }

  #print(lines: readonly string[]): void {
    const fresh = lines.slice(this.#toSkip);
    this.#toSkip -= lines.length - fresh.length;
    this.#printed += fresh.length;
    fresh.forEach(this.#onPrint);
  }

  #forget(): void {
    this.#isOld = true;
    const settled = Math.min(this.#told, this.#heard);
    this.#asked.splice(0, settled);
    this.#told -= settled;
    this.#heard -= settled;
  }
}
