import { networks } from "@handmade/figures/networks.svelte.ts";
import { pictures } from "@handmade/figures/pictures.svelte.ts";
import { tick } from "svelte";
import { PATIENCE } from "../keeping/opening.ts";
import { askToPersist } from "../keeping/persisting.ts";
import { within } from "../keeping/within.ts";
import { restWhileHidden } from "./check/rest.ts";
import type { Runner } from "./check/runner.ts";
import { type Exercise, loadExercise } from "./exercise.ts";
import { language } from "./language/service.ts";
import { type FolderFile, filesBefore } from "./panels/folder.ts";
import type { ShownVerdict } from "./shown.ts";
import type { StoredRecord } from "./store/database.ts";
import { readPassed } from "./store/records.ts";
import { SavedWork } from "./store/saved-work.svelte.ts";

/** What the page knows of an exercise before anything is fetched. */
export interface BenchProps {
  readonly id: string;
  readonly title: string;
  /** The file of the learner's folder: `"neuron.ts"`. */
  readonly file: string;
  readonly exports: readonly string[];
  readonly minutes: number;
  /** What the editor opens with. */
  readonly starter: string;
  /** The exercises whose passed texts are carried into this one. */
  readonly continues?: readonly string[];
  /** Where to go on after passing. */
  readonly next?: { readonly title: string; readonly url: string };
}

/** Name of the performance measure from pressing Check to the verdict. */
const checkMeasure = "handmade:check";

pictures.connect(async () =>
  (await import("./check/data-sets.ts")).smallPack(),
);
networks.connect(async () =>
  (await import("../reading/network-at-hand.ts")).networkAtHand(),
);

/** One exercise on the screen: its saved work, and a place to run it. */
export class Bench extends SavedWork {
  running = $state(false);
  /** Running for so long that somebody may want to stop it. */
  slow = $state(false);
  /** Why there is no new verdict, in a sentence. */
  notice = $state<string>();
  printed = $state.raw<readonly string[]>([]);
  exercise = $state.raw<Exercise>();
  #loading: Promise<{ exercise: Exercise; runner: Runner }> | undefined;
  #runner: Runner | undefined;
  #endWatch: (() => void) | undefined;

  get shown(): ShownVerdict | null {
    return this.record.verdict;
  }

  /** Saves, runs, judges, and remembers what came out. */
  async check(): Promise<void> {
    if (this.running || !this.ready) return;
    const start = performance.now();
    this.running = true;
    const slow = setTimeout(() => {
      this.slow = true;
    }, 300);
    this.notice = undefined;
    this.news = "";
    this.printed = [];
    try {
      await within(PATIENCE, this.flush()).catch(() => undefined);
      const { exercise, runner } = await this.load();
      const shown = await runner.check({
        text: this.text,
        passed: await readPassed(exercise.files),
        onPrint: (line) => {
          this.printed = [...this.printed, line];
        },
      });
      if (!shown) {
        this.notice = `Stopped as you asked, after ${seconds(start)} s. Nothing was judged; your text is safe.`;
        return;
      }
      const noted = this.note((record) => after(record, shown));
      const isPassed = shown.verdict === "pass";
      const kept = this.keepChecked(shown.text, isPassed);
      await tick();
      performance.measure(checkMeasure, { start });
      // Only what is on the disk is done: the page may be left at once.
      await Promise.all([noted, kept.catch(() => undefined)]);
      if (isPassed) void askToPersist();
    } catch (error) {
      this.notice = sentence(error);
    } finally {
      clearTimeout(slow);
      this.running = false;
      this.slow = false;
    }
  }

  stop(): void {
    if (this.running) this.#runner?.stop();
  }

  /** Opens the ladder up to a step. */
  async climb(step: number): Promise<void> {
    await this.note((record) => ({
      step: Math.max(step, record.step),
      studied: record.studied || (step === 5 && !record.passed),
    }));
  }

  /** Fetches all that a Check needs; once. */
  load(): Promise<{ exercise: Exercise; runner: Runner }> {
    this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  /**
   * Lets the figures run the text as it stands, if exactly this text has
   * passed: nothing else runs before somebody presses Check.
   */
  async show(): Promise<void> {
    const { text, record } = this;
    const { passed: own } = record;
    if (own?.text !== text || own.imported) return;
    if (location.search.includes("norun")) return;
    const { exercise, runner } = await this.load();
    const passed = await readPassed(exercise.files);
    if (this.text === text && !this.running)
      await runner.show({ text, passed, onPrint: () => {} });
  }

  /** What stands in the learner's folder when this exercise begins. */
  async filesBefore(): Promise<FolderFile[]> {
    const { exercise } = await this.load();
    const passed = await readPassed(exercise.files);
    return filesBefore(exercise.folder, passed, exercise.course.order, this.id);
  }

  /** Gives the other files to the language service; false if it cannot. */
  async openFolder(): Promise<boolean> {
    try {
      const { exercise } = await this.load();
      await language().setFolder(exercise.folder);
      await language().initialize();
      return true;
    } catch {
      return false;
    }
  }

  /** Has everything ready that a first Check would wait for. */
  async warm(): Promise<void> {
    try {
      const { runner } = await this.load();
      await runner.warm();
    } catch {
      // Check itself says what is missing.
    }
  }

  override close(): void {
    super.close();
    this.#endWatch?.();
    this.#runner?.close();
  }

  async #load() {
    const [exercise, { Runner }] = await Promise.all([
      loadExercise(this.id),
      import("./check/runner.ts"),
    ]);
    const runner = new Runner(exercise);
    this.exercise = exercise;
    this.#runner = runner;
    this.#endWatch = restWhileHidden(runner, () => this.running, document);
    return { exercise, runner };
  }
}

/** What a verdict changes in the record. */
function after(
  record: StoredRecord,
  verdict: ShownVerdict,
): Partial<StoredRecord> {
  if (verdict.verdict !== "pass")
    return { verdict, attempts: record.attempts + 1 };
  return { verdict, passed: { text: verdict.text, at: Date.now() } };
}

function sentence(error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  return `The check could not be made: ${why}`;
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}
