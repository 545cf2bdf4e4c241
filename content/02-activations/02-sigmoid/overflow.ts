import { notANumber } from "@handmade/figures/words.ts";

/** One way to write the sigmoid, with what it comes to on the way. */
export interface Form {
  /** As code. */
  readonly text: string;
  /** Above and below the fraction line, with their numbers. */
  readonly above: number;
  readonly below: number;
  readonly answer: number;
}

/** Two forms that are the same on paper, for one z. */
export function forms(z: number): readonly [Form, Form] {
  const [falling, rising] = [Math.exp(-z), Math.exp(z)];
  return [
    {
      text: "1 / (1 + e⁻ᶻ)",
      above: 1,
      below: 1 + falling,
      answer: 1 / (1 + falling),
    },
    {
      text: "eᶻ / (1 + eᶻ)",
      above: rising,
      below: 1 + rising,
      answer: rising / (1 + rising),
    },
  ];
}

/** A number of any size in a few characters: "5.18 · 10²¹". */
export function tellAnySize(value: number): string {
  if (!Number.isFinite(value)) return notANumber(value)!;
  if (value === 0 || value === 1) return String(value);
  if (value >= 0.01 && value < 1000)
    return String(Number(value.toPrecision(3)));
  const [digits, power] = value.toExponential(2).split("e");
  const raised = [...String(Number(power))]
    .map((sign) => (sign === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(sign)]))
    .join("");
  return `${Number(digits)} · 10${raised}`;
}

/** What the two forms come to, in a sentence. */
export function caption(
  z: number,
  theirs: number | undefined,
  odd: string | undefined,
): string {
  const [first, second] = forms(z);
  const zText = String(z).replace("-", "−");
  const both = `At z = ${zText}, the first form gives ${tellAnySize(first.answer)}, the second ${tellAnySize(second.answer)}`;
  const own =
    theirs === undefined
      ? `sigmoid.f gives ${odd ?? "no number"}`
      : `sigmoid.f gives ${tellAnySize(theirs)}`;
  return `${both}; ${own}.`;
}
