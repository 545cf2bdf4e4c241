import type { PointSet } from "@handmade/figures/points.ts";
import type { Frame, Sides } from "./frame.ts";
import { type Live, Run, type Stretch } from "./run.ts";
import type { Settings } from "./settings.ts";

/** What the page wants done; each order is answered with news. */
export type Order = { readonly run: number } & (
  | {
      readonly kind: "begin";
      readonly settings: Settings;
      readonly sides: Sides;
      readonly own?: PointSet | undefined;
    }
  | { readonly kind: "go"; readonly stretch: Stretch }
  | { readonly kind: "change"; readonly to: Live }
  | { readonly kind: "rewind" }
);

/** Where the run stands, or why there is none. */
export type News = { readonly run: number } & (
  | { readonly frame: Frame; readonly problem?: undefined }
  | { readonly frame?: undefined; readonly problem: string }
);

/** Carries out orders, one after the other. */
export class Session {
  #run: Run | undefined;
  #sides: Sides = { neurons: 2, answers: 2 };

  obey(order: Order): News {
    const { run } = order;
    try {
      return { run, frame: this.#done(order).frame(this.#sides) };
    } catch (problem) {
      const text = problem instanceof Error ? problem.message : `${problem}`;
      return { run, problem: text };
    }
  }

  #done(order: Order): Run {
    if (order.kind === "begin") {
      this.#run = undefined;
      this.#sides = order.sides;
      this.#run = new Run(order.settings, order.own);
    }
    const run = this.#run;
    if (!run) throw new Error("Nothing was begun that could go on.");
    if (order.kind === "go") run.advance(order.stretch);
    if (order.kind === "change") run.change(order.to);
    if (order.kind === "rewind") run.rewind();
    return run;
  }
}

/** Memory of a frame that is handed over instead of being copied. */
export function handedOver({ frame }: News): ArrayBuffer[] {
  if (!frame) return [];
  const { neurons, answers } = frame;
  return [...neurons.flat(), ...answers].map(({ buffer }) => buffer);
}
