/** How to begin, and how to go on: the next moment, or what went wrong. */
export interface Course<Moment> {
  readonly start: () => Moment;
  readonly next: (before: Moment, at: number) => Promise<Moment | string>;
}

/**
 * Something that happens slice by slice. A slice depends on the moment
 * before it and on its number: so it can be stopped, taken back and
 * continued, and comes to the same however fast it went.
 */
export class Slices<Moment> {
  moments = $state.raw<readonly Moment[]>([]);
  playing = $state(false);
  problem = $state<string>();
  /** No more slices than these. */
  readonly most: number;
  #at = $state(0);
  #course: Course<Moment>;
  /** Counts restarts: what is under way then is no longer wanted. */
  #turn = 0;
  /** The turn in which a step is under way. */
  #stepping: number | undefined;

  constructor(course: Course<Moment>, most: number) {
    this.#course = course;
    this.most = most;
    this.moments = [course.start()];
  }

  /** Which moment is looked at. */
  get at(): number {
    return Math.min(this.#at, this.moments.length - 1);
  }

  set at(moment: number) {
    this.#turn += 1;
    this.playing = false;
    this.problem = undefined;
    this.#at = moment;
  }

  get now(): Moment {
    return this.moments[this.at]!;
  }

  get full(): boolean {
    return this.at >= this.most;
  }

  /** Back to the start, perhaps of another course. */
  restart(course: Course<Moment> = this.#course): void {
    this.#course = course;
    this.at = 0;
    this.moments = [course.start()];
  }

  pause(): void {
    this.playing = false;
  }

  /** Until somebody pauses it, it is full, or something breaks. */
  async play(rest: () => Promise<void>, slices = 1): Promise<void> {
    this.playing = true;
    const turn = this.#turn;
    while (this.playing && turn === this.#turn) {
      await this.step(slices);
      await rest();
    }
  }

  /** Goes on from the moment that is looked at. */
  async step(slices = 1): Promise<void> {
    const turn = this.#turn;
    if (this.#stepping === turn) return;
    this.#stepping = turn;
    this.problem = undefined;
    const moments = this.moments.slice(0, this.at + 1);
    let problem: string | undefined;
    for (let k = 0; k < slices && moments.length <= this.most; k++) {
      const at = moments.length - 1;
      const next = await this.#course.next(moments[at]!, at);
      if (turn !== this.#turn) return;
      if (typeof next === "string") {
        problem = next;
        break;
      }
      moments.push(next);
    }
    this.moments = moments;
    this.#at = moments.length - 1;
    this.#stepping = undefined;
    this.problem = problem;
    if (problem !== undefined || this.full) this.playing = false;
  }
}
