import { numberText, type Snapshot } from "@handmade/judge";

/** A piece of a value's text; `differs` where two values part. */
export interface ValuePiece {
  readonly text: string;
  readonly differs: boolean;
}

type Path = readonly (number | string)[];

/** A list longer than this is cut around the entry that matters. */
const longestList = 12;

/**
 * What came out beside what was wanted, with as many digits as tell
 * them apart.
 */
export function pairPieces(
  got: Snapshot | undefined,
  wanted: Snapshot | undefined,
  at: Path = [],
): { readonly got?: ValuePiece[]; readonly wanted?: ValuePiece[] } {
  const pair = (digits: number) => ({
    ...(got === undefined ? {} : { got: valuePieces(got, at, digits) }),
    ...(wanted === undefined
      ? {}
      : { wanted: valuePieces(wanted, at, digits) }),
  });
  for (const digits of [6, 9, 12]) {
    const { got: one, wanted: other } = pair(digits);
    if (!one || !other || plain(one) !== plain(other)) return pair(digits);
  }
  return pair(17);
}

/** The text without its marks. */
export function plain(pieces: readonly ValuePiece[]): string {
  return pieces.map(({ text }) => text).join("");
}

/** A value as a programmer would write it, one line. */
function valuePieces(value: Snapshot, at: Path, digits: number): ValuePiece[] {
  const pieces = write(value, at, digits);
  const joined: ValuePiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && last.differs === piece.differs)
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  // Where everything differs there is nothing to point at.
  return joined.length === 1
    ? joined.map((piece) => ({ ...piece, differs: false }))
    : joined;
}

function* write(
  value: Snapshot,
  at: Path | undefined,
  digits: number,
): Generator<ValuePiece> {
  const here = at?.length === 0;
  const same = (text: string) => ({ text, differs: here });
  if (Array.isArray(value)) yield* list(value, at, digits);
  else if (typeof value === "object" && value !== null)
    if ("$odd" in value)
      yield same(value.$odd === "undefined" ? "undefined" : `‹${value.text}›`);
    else yield* fields(value as Record<string, Snapshot>, at, digits);
  else if (typeof value === "number") yield same(numberText(value, digits));
  else if (typeof value === "string") yield same(JSON.stringify(cut(value)));
  else yield same(String(value));
}

function* list(
  values: readonly Snapshot[],
  at: Path | undefined,
  digits: number,
): Generator<ValuePiece> {
  const differs = at?.length === 0;
  const first = typeof at?.[0] === "number" ? at[0] : 0;
  const from = values.length > longestList ? Math.max(0, first - 2) : 0;
  const to = values.length > longestList ? from + 6 : values.length;
  yield { text: from > 0 ? `[… from ${from}: ` : "[", differs };
  for (const [i, value] of values.slice(from, to).entries()) {
    if (i > 0) yield { text: ", ", differs };
    yield* write(value, below(at, from + i), digits);
  }
  const rest = to < values.length ? `, … ${values.length} in all]` : "]";
  yield { text: rest, differs };
}

function* fields(
  value: Record<string, Snapshot>,
  at: Path | undefined,
  digits: number,
): Generator<ValuePiece> {
  const differs = at?.length === 0;
  yield { text: "{ ", differs };
  for (const [i, name] of Object.keys(value).slice(0, longestList).entries()) {
    yield { text: `${i > 0 ? ", " : ""}${name}: `, differs };
    yield* write(value[name] as Snapshot, below(at, name), digits);
  }
  yield { text: " }", differs };
}

/** The rest of a path that goes through `step`; the whole marks all. */
function below(at: Path | undefined, step: number | string): Path | undefined {
  if (at?.length === 0) return at;
  return at?.[0] === step ? at.slice(1) : undefined;
}

function cut(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
