import type { Dab, Stroke } from "./strokes.ts";

/** How long the pen rests before a result is said. */
const REST_MS = 500;

interface Listener {
  /** Told of the strokes after a change, once per frame at most. */
  readonly draw: (strokes: readonly Stroke[]) => void;
  /** What to say once the pen rests. */
  readonly result: () => string;
}

/** A sheet of paper: its strokes, and when somebody hears of them. */
export class Sheet {
  strokes = $state.raw<readonly Stroke[]>([]);
  /** For screen readers: what was done last, then the result. */
  said = $state("");
  readonly #listener: Listener;
  #frame: number | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  get empty(): boolean {
    return this.strokes.length === 0;
  }

  start(dab: Dab): void {
    this.replace([...this.strokes, [dab]]);
  }

  extend(dabs: readonly Dab[]): void {
    const last = this.strokes.at(-1) ?? [];
    this.replace([...this.strokes.slice(0, -1), [...last, ...dabs]]);
  }

  undo(): void {
    this.replace(this.strokes.slice(0, -1));
  }

  clear(): void {
    this.replace([]);
    this.said = "The paper is empty.";
  }

  replace(strokes: readonly Stroke[]): void {
    this.strokes = strokes;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.said = this.#listener.result();
    }, REST_MS);
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#listener.draw(this.strokes);
    });
  }

  /** Nobody listens any more. */
  close(): void {
    clearTimeout(this.#rest);
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
  }
}
