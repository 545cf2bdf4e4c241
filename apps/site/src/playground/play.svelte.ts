import type { PointSet } from "@handmade/figures/points.ts";
import { untrack } from "svelte";
import { after, type Moment } from "./history.ts";
import {
  defaults,
  type Frame,
  groundOf,
  Host,
  type Pace,
  type Settings,
  searchOf,
  settingsFrom,
} from "./run/index.ts";
import { firstShown, type Shown, sides } from "./shown.ts";

/** Numbers and curves change this often while it plays, in ms. */
const TOLD_EVERY = 120;
/** Browsers refuse more than about a hundred addresses in 30 seconds. */
const ADDRESS_AFTER = 400;

/** The page's state: what is set, what is shown, and what may be done. */
export class Play {
  settings = $state.raw<Settings>(defaults);
  own = $state.raw<PointSet>();
  /** The newest frame: for pictures. */
  shown = $state.raw<Shown>(firstShown(defaults));
  /** A frame a little older: for numbers, which have to be readable. */
  told = $state.raw<Shown>(untrack(() => this.shown));
  history = $state.raw<readonly Moment[]>([]);
  playing = $state(false);
  /** What is wrong with the address or a setting, in sentences. */
  problems = $state.raw<readonly string[]>([]);
  pace = $state.raw<Pace>("usual");
  readonly ground = $derived(groundOf(this.settings, this.own));

  #host: Host | undefined;
  #toldAt = 0;
  #telling: ReturnType<typeof setTimeout> | undefined;
  #writing: ReturnType<typeof setTimeout> | undefined;

  /** Begins as the address says; to be called once there is a page. */
  wake(): () => void {
    const host = new Host({
      frame: (frame) => this.#show(frame),
      problem: (text) => {
        this.problems = [text];
      },
      playing: (now) => {
        this.playing = now;
        if (!now) this.#tell();
      },
    });
    this.#host = host;
    const calm = matchMedia("(prefers-reduced-motion: reduce)");
    host.calm = calm.matches;
    const { settings, problems } = settingsFrom(location.search);
    this.problems = problems;
    this.settings = settings;
    this.#begin();
    return () => host.close();
  }

  /** Other settings begin anew, but for rate and batch, which go on. */
  change(to: Partial<Settings>): void {
    this.settings = { ...this.settings, ...to };
    this.problems = [];
    const live = Object.keys(to).every((k) => k === "rate" || k === "batch");
    if (live) this.#host?.change(this.settings);
    else this.#begin();
    this.#write();
  }

  /** Points of the reader's own; too few or too many are told. */
  use(own: PointSet): void {
    try {
      groundOf({ ...this.settings, set: "yours" }, own);
    } catch (problem) {
      this.problems = [
        problem instanceof Error ? problem.message : `${problem}`,
      ];
      return;
    }
    this.own = own;
    this.change({ set: "yours" });
  }

  toggle(): void {
    if (this.playing) this.#host?.pause();
    else this.#host?.play();
  }

  rewind(): void {
    this.#host?.rewind();
  }

  step(): void {
    this.#host?.step();
  }

  epoch(): void {
    this.#host?.epoch();
  }

  go(pace: Pace): void {
    this.pace = pace;
    if (this.#host) this.#host.pace = pace;
  }

  #begin(): void {
    const wasPlaying = this.playing;
    this.#host?.begin(this.settings, sides, this.own);
    if (wasPlaying) this.#host?.play();
  }

  #show(frame: Frame): void {
    this.shown = { settings: this.settings, frame };
    if (performance.now() - this.#toldAt > TOLD_EVERY || frame.lost)
      this.#tell();
    else this.#telling ??= setTimeout(() => this.#tell(), TOLD_EVERY);
  }

  #tell(): void {
    clearTimeout(this.#telling);
    this.#telling = undefined;
    this.#toldAt = performance.now();
    this.told = this.shown;
    this.history = after(this.history, this.shown.frame);
  }

  /** Where somebody else finds these settings. */
  address(): string {
    return location.origin + location.pathname + searchOf(this.settings);
  }

  #write(): void {
    clearTimeout(this.#writing);
    this.#writing = setTimeout(
      () => history.replaceState(history.state, "", this.address()),
      ADDRESS_AFTER,
    );
  }
}
