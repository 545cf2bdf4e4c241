import { tell, tellAll } from "@handmade/figures/words.ts";
import { lesson, runIn, tellRate, type Zone } from "./zones.ts";

const sayings = {
  crawl: "It crawls: right direction, hardly any way.",
  walk: "It walks: a good step nearer.",
  fall: "It falls: the step went past the valley and up the other side.",
};

/** The figure's state after so many steps. */
export function caption(
  lr: number,
  taken: number,
  answer: unknown,
  zone: Zone,
): string {
  const run = runIn(answer);
  const rate = `With a learning rate of ${tellRate(lr)}`;
  const [before, after] = run?.losses ?? [];
  if (!run || before === undefined || after === undefined)
    return `${rate} there is nothing to draw: no losses came back.`;
  const first = `${rate} one step changes the loss from ${tell(before)} to ${tell(after)}. ${sayings[zone]}`;
  const outputs = run.outputs[taken] ?? [];
  const where = `After ${taken} ${taken === 1 ? "step" : "steps"} the outputs are ${tellAll(outputs)}; they should be ${tellAll(lesson.t)}. The loss is ${tell(run.losses[taken]!)}.`;
  return `${first} ${where}`;
}
