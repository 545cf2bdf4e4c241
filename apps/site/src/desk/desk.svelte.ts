import type { Network } from "@handmade/nn";
import { leakyRelu } from "@handmade/nn";
import type { Settings } from "./messages.ts";
import { type Phase, Side } from "./side.svelte.ts";

/** The training desk's state: what the page shows and may ask for. */
export class Desk {
  /** The course's plain code. */
  readonly yours: Side;
  readonly engine: Side;
  settings = $state.raw<Settings>();
  /** Whether the engine runs the same run beside yours. */
  raced = $state(false);
  #runWhenReady = false;

  /** @param manifest address of the list of data packs */
  constructor(manifest: string) {
    const onSettled = () => this.#settled();
    const yours = () =>
      new Worker(new URL("./desk.worker.ts", import.meta.url), {
        type: "module",
      });
    const engine = () =>
      new Worker(new URL("./engine.worker.ts", import.meta.url), {
        type: "module",
      });
    this.yours = new Side(manifest, yours, onSettled);
    this.engine = new Side(manifest, engine, onSettled);
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
    const act = leakyRelu(0.1);
    return this.yours.standing?.numbers?.map(({ W, b }) => ({ W, b, act }));
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

  /** Ends the workers, whatever they are doing; the numbers stay. */
  stop(): void {
    for (const side of this.#sides()) side.stop();
  }

  #prepare(settings: Settings, race: boolean): void {
    if (!race && this.raced) this.engine.dismiss();
    this.settings = settings;
    this.raced = race;
    for (const side of this.#sides()) side.prepare(settings);
  }

  /** Once nobody is on the way any more, both go. */
  #settled(): void {
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
