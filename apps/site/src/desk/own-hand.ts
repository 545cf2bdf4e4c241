import { loadPack, RECORD } from "@handmade/data";
import type { Answer, DataSets, Datum, Session } from "@handmade/judge";
import { browserSandbox } from "@handmade/sandbox/browser";
import type { Hand, Hire } from "./hand.ts";
import type { News, Order, Settings, Start, Work } from "./messages.ts";
import type { OwnProgram } from "./own-program.ts";

/** Milliseconds of work between two looks at what the page wants. */
const SLICE = 120;

/** The learner's own functions, in the sandbox, driven by `driver.ts`. */
export function ownHand(program: () => Promise<OwnProgram>): Hire {
  return (hear) => new OwnHand(program, hear);
}

class OwnHand implements Hand {
  readonly #program: () => Promise<OwnProgram>;
  readonly #hear: (news: News) => void;
  readonly #sandbox = browserSandbox();
  #data: DataSets = {};
  #session: Session | undefined;
  /** Counts what the page wanted: older work then has no more to say. */
  #turn = 0;
  #running = false;

  constructor(program: () => Promise<OwnProgram>, hear: (news: News) => void) {
    this.#program = program;
    this.#hear = hear;
  }

  order(order: Order): void {
    this.#carryOut(order).catch((problem) => this.#fail(problem));
  }

  end(): void {
    this.#turn += 1;
    this.#running = false;
    this.#sandbox.close();
  }

  async #carryOut(order: Order): Promise<void> {
    switch (order.kind) {
      case "load":
        return this.#load(order.manifest, order.pack);
      case "rewind":
        return this.#begin(order.settings, order.from);
      case "run":
        return this.#run();
      case "step":
        return this.#step();
      case "pause":
        this.#running = false;
    }
  }

  async #load(manifest: string, pack: string): Promise<void> {
    const { train, test } = await loadPack(manifest, pack, {
      onProgress: ({ received, total }) =>
        this.#hear({ kind: "loading", received, total }),
    });
    this.#data = { train, test };
    this.#session?.stop();
    this.#session = undefined;
    const [learn, tested] = [train.length / RECORD, test.length / RECORD];
    this.#hear({ kind: "loaded", train: learn, test: tested });
  }

  async #begin(settings: Settings, from?: Start): Promise<void> {
    const turn = ++this.#turn;
    this.#running = false;
    this.#session ??= await this.#open();
    const [train, test] = [{ $data: "train" }, { $data: "test" }];
    const begun = await this.#ask(
      ...["begin", train, test, { ...settings }],
      (from as unknown as Datum) ?? null,
    );
    const standing = await this.#testedAt(begun);
    if (turn === this.#turn) this.#hear({ kind: "ready", standing });
  }

  async #open(): Promise<Session> {
    const { program } = await this.#program();
    const opened = await this.#sandbox.open(program, { data: this.#data });
    if (opened.kind === "loaded") return opened.session;
    const { problem } = opened;
    const why = "message" in problem ? problem.message : problem.why;
    throw new Error(`Your functions could not be started: ${why}`);
  }

  async #run(): Promise<void> {
    if (this.#running || !this.#session) return;
    const turn = this.#turn;
    this.#running = true;
    let work: Work;
    do {
      work = await this.#ask("work", SLICE, Number.MAX_SAFE_INTEGER, true);
      if (!this.#running) work = await this.#testedAt(work);
      if (turn !== this.#turn) return;
      this.#hear({ kind: "standing", standing: work });
      if (work.broke) throw new Broke(work.broke);
    } while (this.#running && !(work.finished && !work.testing));
    this.#running = false;
    this.#hear({ kind: work.finished ? "finished" : "paused" });
  }

  async #step(): Promise<void> {
    if (this.#running || !this.#session) return;
    const turn = this.#turn;
    const work = await this.#testedAt(await this.#ask("work", SLICE, 1, true));
    if (turn !== this.#turn) return;
    this.#hear({ kind: "standing", standing: work });
    if (work.broke) throw new Broke(work.broke);
    if (work.finished) this.#hear({ kind: "finished" });
  }

  /** Finishes the test that is due, so that what stands still is told. */
  async #testedAt(work: Work): Promise<Work> {
    let now = work;
    while (now.testing && !now.broke) {
      const tested = await this.#ask("work", SLICE, 0, true);
      now = { ...now, ...tested };
    }
    return now;
  }

  async #ask(of: string, ...args: readonly Datum[]): Promise<Work> {
    const [answer] = await this.#session!.ask([{ of, args, driver: true }]);
    if (answer?.kind === "returned") return answer.value as unknown as Work;
    if (answer?.kind === "stopped") this.#session = undefined;
    throw new Error(explain(answer!));
  }

  #fail(problem: unknown): void {
    this.#running = false;
    const text = problem instanceof Error ? problem.message : String(problem);
    // A program that was ended says nothing about what it had learned.
    const kind = problem instanceof Broke ? "broke" : "cut";
    this.#hear({ kind, text });
  }
}

/** The numbers of the run are none any more. */
class Broke extends Error {}

function explain(answer: Exclude<Answer, { kind: "returned" }>): string {
  if (answer.kind === "threw") return `${answer.name}: ${answer.message}`;
  if (answer.kind === "missing") return "The desk’s program is not complete.";
  if (answer.why === "time")
    return (
      `One update took longer than ${answer.limit / 1000} seconds and was ` +
      "ended. Try a smaller batch."
    );
  if (answer.why === "memory")
    return "What ran your functions has died, perhaps for want of memory.";
  return `The run was ended: it used too much (${answer.why}).`;
}
