import type { Spread } from "./spread.ts";

/** A Markdown table. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, k) => (k === 0 ? "---" : "---:"));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

/** `**2.00** (1.90 – 2.10)`, the median first. */
export function spread(
  { min, median, max }: Spread,
  show: (value: number) => string = short,
): string {
  return `**${show(median)}** (${show(min)} – ${show(max)})`;
}

/** Three digits that mean something, thousands apart. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)));
  const rounded = Number(value.toPrecision(3));
  return rounded.toLocaleString("en-US", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
