import { tell, tellCount } from "@handmade/figures/words.ts";
import { inputs } from "./run/index.ts";
import { type Look, type Shown, sizesOf, weightOf } from "./shown.ts";

/** Rounded down: 100 % are all of them. */
export const percent = (share: number): string =>
  `${Math.floor(100 * share + 1e-9)} %`;

/** Losses get small; their first two digits are what matters. */
export const tellLoss = (loss: number): string =>
  Number.isFinite(loss) ? String(Number(loss.toPrecision(2))) : String(loss);

/** "2 inputs, 4 and 4 hidden neurons, 2 outputs" */
export function tellNetwork(sizes: readonly number[]): string {
  const [first, last] = [sizes[0]!, sizes.at(-1)!];
  const hidden = sizes.slice(1, -1);
  const inside =
    hidden.length === 0
      ? "no hidden layer"
      : `${hidden.join(" and ")} hidden ${hidden.join() === "1" ? "neuron" : "neurons"}`;
  return `${first} ${first === 1 ? "input" : "inputs"}, ${inside}, ${last} outputs`;
}

/** Where the run stands. */
export function caption(shown: Shown, fresh: number, playing: boolean): string {
  const { frame } = shown;
  if (frame.lost) return "Stopped: a number was lost.";
  const tried = `${percent(frame.fresh.share)} of ${tellCount(fresh)} fresh points`;
  if (frame.step === 0)
    return `Nothing learned yet: ${tellNetwork(sizesOf(shown))}, random weights, ${tried} told apart. Press Play.`;
  const whole = Math.floor(frame.epochs + 1e-9);
  const rounds =
    whole < 1
      ? `${tellCount(frame.step)} ${frame.step === 1 ? "update" : "updates"}`
      : `${tellCount(whole)} ${whole === 1 ? "epoch" : "epochs"}`;
  return `${playing ? "Training. " : ""}After ${rounds}: loss ${tellLoss(frame.learned.loss)}, and ${tried} told apart.`;
}

/** "x", "hidden layer 2, neuron 3", "output 1" */
export function nameOf(shown: Shown, column: number, at: number): string {
  const outputs = sizesOf(shown).length - 1;
  if (column === 0) return inputs[shown.settings.inputs[at]!].name;
  if (column === outputs) return `output ${at}`;
  return `hidden layer ${column}, neuron ${at + 1}`;
}

/** What somebody looks at, with its present numbers. */
export function lookInWords(shown: Shown, look: Look): string {
  if (look.kind === "link") {
    const from = nameOf(shown, look.layer - 1, look.from);
    const to = nameOf(shown, look.layer, look.to);
    return `${from} → ${to}: weight ${steady(weightOf(shown, look) ?? 0)}`;
  }
  const { column, at } = look;
  const name = nameOf(shown, column, at);
  if (column === 0) return `input ${name}: a number that every point has.`;
  const { W, b } = shown.frame.layers[column - 1]!;
  const weights = W[at]!.map(
    (w, from) => `${short(shown, column - 1, from)} ${steady(w)}`,
  );
  return `${name}: ${weights.join(", ")}, bias ${steady(b[at]!)}`;
}

/** Under its neuron's own name a source's short one is enough. */
function short(shown: Shown, column: number, at: number): string {
  return column === 0 ? nameOf(shown, 0, at) : `n${at + 1}`;
}

/** Two decimals always: a number that changes keeps its width. */
export function steady(value: number): string {
  if (!Number.isFinite(value)) return tell(value);
  const text = value.toFixed(2);
  return text === "-0.00" ? "0.00" : text.replace("-", "−");
}
