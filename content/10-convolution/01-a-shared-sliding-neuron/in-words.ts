import { tell } from "@handmade/figures/words.ts";
import type { Kernel } from "./looking.ts";

interface State {
  readonly kernel: Kernel;
  /** Row and column of the window. */
  readonly place: readonly [number, number];
  readonly answer: number | undefined;
  /** Pixels to the right. */
  readonly shake: number;
  /** To the picture and the map before they were shaken. */
  readonly alike: {
    readonly pixels: number | undefined;
    readonly pooled: number | undefined;
  };
  /** What is wrong with the learner's answer. */
  readonly problem: string | undefined;
}

/** The figure's state in words. */
export function caption(state: State): string {
  if (state.problem) return state.problem;
  const [i, j] = state.place;
  const says = `At [${i}][${j}] it answers ${tell(state.answer ?? 0)}; a large number means ${state.kernel.means}.`;
  return `${says} ${shaken(state)}`;
}

function shaken({ shake, alike: { pixels, pooled } }: State): string {
  if (shake === 0) return "The drawing lies where you drew it.";
  if (pixels === undefined || pooled === undefined)
    return "There is nothing drawn to be shaken.";
  const by = `${Math.abs(shake)} ${Math.abs(shake) === 1 ? "pixel" : "pixels"} to the ${shake > 0 ? "right" : "left"}`;
  return `Moved ${by}, the picture is ${percent(pixels)} like itself, what pooling kept ${percent(pooled)}.`;
}

const percent = (share: number) => `${Math.round(100 * share)} %`;
