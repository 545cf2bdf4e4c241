import type { Network } from "@handmade/nn";
import { workerHand } from "./hand.ts";
import { networkFrom } from "./kept.ts";
import type { KeptRun } from "./kept-run.ts";
import type { Settings, Start } from "./messages.ts";
import { ownHand } from "./own-hand.ts";
import { type OwnProgram, ownProgram } from "./own-program.ts";
import { RunKeeper } from "./run-keeper.ts";
import { type Phase, Side } from "./side.svelte.ts";

/** The training desk's state: what the page shows and may ask for. */
export class Desk {
  /** The learner's functions, borrowed ones for what they have not got. */
  readonly yours: Side;
  readonly engine: Side;
  settings = $state.raw<Settings>();
  /** Whether the engine runs the same run beside yours. */
  raced = $state(false);
  /** Names of the learner's own functions in the run. */
  own = $state.raw<readonly string[]>();
  readonly #keeper = new RunKeeper();
  #runWhenReady = false;
  #raceBegun = false;
  #kept: KeptRun | undefined;
  #program: Promise<OwnProgram> | undefined;

  /** @param manifest address of the list of data packs */
  constructor(manifest: string) {
    const onSettled = () => this.#settled();
    const onNews = () => this.keep();
    const engine = () =>
      new Worker(new URL("./engine.worker.ts", import.meta.url), {
        type: "module",
      });
    const hire = ownHand(() => this.program());
    this.yours = new Side(manifest, hire, { onSettled, onNews });
    this.engine = new Side(manifest, workerHand(engine), { onSettled });
  }

  /** Where the desk as a whole stands; yours decides in the end. */
  get phase(): Phase {
    const phases = this.#sides().map((side) => side.phase);
    // A race begins when both are ready.
    if (phases.includes("loading")) return "loading";
    if (phases.includes("running")) return "running";
    return this.yours.phase;
  }

  /** The network as it stands, or undefined before the first weights. */
  get network(): Network | undefined {
    const numbers = this.yours.standing?.numbers;
    return numbers && networkOf(numbers, this.yours.activations);
  }

  /** What runs here; fetched once. */
  program(): Promise<OwnProgram> {
    this.#program ??= ownProgram().then(
      (found) => {
        this.own = found.own;
        return found;
      },
      (problem) => {
        this.#program = undefined;
        throw problem;
      },
    );
    return this.#program;
  }

  /** Shows the last run as it was left, if there is one. */
  async recall(): Promise<Settings | undefined> {
    const kept = await this.#keeper.read();
    if (!kept || this.phase !== "idle") return undefined;
    this.#kept = kept;
    this.settings = kept.settings;
    this.yours.recall(kept);
    return kept.settings;
  }

  /** Goes on with a run that was left or cut. The engine is not there. */
  resume(): void {
    this.#runWhenReady = true;
    if (this.raced) this.engine.dismiss();
    this.raced = false;
    if (this.yours.phase === "cut") this.yours.resumeHere();
    else if (this.#kept) this.yours.resume(this.#kept);
  }

  /** Starts a new run from the seed's own first weights. */
  train(settings: Settings, race: boolean): void {
    this.#runWhenReady = true;
    this.#prepare(settings, race);
  }

  /** Back to the same first weights, waiting. */
  rewind(): void {
    if (!this.settings) return;
    this.#runWhenReady = false;
    this.#prepare(this.settings, this.raced);
  }

  pause(): void {
    for (const side of this.#sides())
      if (side.phase === "running") side.pause();
  }

  continue(): void {
    for (const side of this.#sides()) if (isWaiting(side)) side.continue();
  }

  /** One update of each, then wait. */
  step(): void {
    for (const side of this.#sides()) if (isWaiting(side)) side.step();
  }

  /** Ends both, whatever they are doing; the numbers stay. */
  stop(): void {
    for (const side of this.#sides()) side.stop();
  }

  /** Writes the run down, if enough has happened or the page may go. */
  keep(leaving = false): void {
    if (this.settings) this.#keeper.keep(this.yours, this.settings, leaving);
  }

  #prepare(settings: Settings, race: boolean): void {
    if (this.raced) this.engine.dismiss();
    this.settings = settings;
    this.raced = race;
    this.#raceBegun = false;
    this.#keeper.begin();
    this.yours.prepare(settings);
  }

  /**
   * The engine starts from your first weights, so it comes second. Once
   * nobody is on the way any more, both go.
   */
  #settled(): void {
    const { yours } = this;
    if (this.raced && !this.#raceBegun && yours.phase === "ready") {
      this.#raceBegun = true;
      this.engine.prepare(this.settings!, startOf(yours));
      return;
    }
    if (!this.#runWhenReady || this.phase !== "ready") return;
    this.#runWhenReady = false;
    this.continue();
  }

  #sides(): Side[] {
    return this.raced ? [this.yours, this.engine] : [this.yours];
  }
}

function isWaiting({ phase }: Side): boolean {
  return phase === "ready" || phase === "paused";
}

function startOf({ standing, activations }: Side): Start | undefined {
  const { numbers, point } = standing ?? {};
  return numbers && point && { numbers, point, activations };
}

/** Undefined if a layer does what nobody here has a name for. */
function networkOf(
  numbers: Start["numbers"],
  activations: Start["activations"],
): Network | undefined {
  const layers = numbers.map((layer, l) => ({
    ...layer,
    activation: activations[l] ?? "",
  }));
  try {
    return networkFrom({ layers });
  } catch {
    return undefined;
  }
}
