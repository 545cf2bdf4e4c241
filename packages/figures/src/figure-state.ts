/** What a figure's address has to bring back: its numbers, in order. */
export interface FigureState {
  /** Unique in the page; also the place the address points to. */
  readonly name: string;
  readonly numbers: readonly number[];
  /** Called with as many finite numbers; they may be out of range. */
  readonly restore: (numbers: readonly number[]) => void;
}

/** Numbers a reader can set have at most three decimals. */
const short = (value: number) => String(Math.round(value * 1000) / 1000);

/** No page has figures for a longer address than this. */
const LONGEST = 10_000;

/** The page's address with the state of a figure in it. */
export function addressOf(
  href: string,
  { name, numbers }: Pick<FigureState, "name" | "numbers">,
): string {
  const url = new URL(href);
  const others = url.search.slice(1).split("&");
  const kept = others.filter((one) => one && !one.startsWith(`${name}=`));
  // Not URLSearchParams: it would write commas as %2C.
  url.search = [...kept, `${name}=${numbers.map(short).join(",")}`].join("&");
  url.hash = name;
  return url.href;
}

/** The numbers an address has for a figure; undefined if they are none. */
export function numbersIn(
  href: string,
  { name, numbers }: Pick<FigureState, "name" | "numbers">,
): number[] | undefined {
  // Before anything is split: a link may come from anybody.
  if (href.length > LONGEST) return;
  const text = new URL(href).searchParams.get(name);
  const parts = text?.split(",") ?? [];
  if (parts.length !== numbers.length) return;
  if (!parts.every((part) => /^-?\d{1,15}(\.\d{1,15})?$/.test(part))) return;
  return parts.map(Number);
}
