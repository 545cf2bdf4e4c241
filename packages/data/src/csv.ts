import { DataError } from "./errors.ts";
import { counted, quoted } from "./told.ts";
import type { Point } from "./toys.ts";

/** What a table of numbers says. */
export interface Table {
  /** Names of the columns, or null if the table starts with numbers. */
  readonly header: readonly string[] | null;
  /** One per line: the features, and the last column as the class. */
  readonly points: Point[];
  /** The largest label + 1. */
  readonly classes: number;
}

/** More classes than this is a column of measurements, not of labels. */
const MOST_CLASSES = 1000;
const MOST_COLUMNS = 10_000;
/** What a line takes as a point, its numbers aside, and a number. */
const [PER_LINE, PER_NUMBER] = [96, 8];
/** Beyond twice the table's own size, of which one half is its text. */
const MARGIN = 16 * 2 ** 20;
/** Digits in one place only: else a long row of them is read n² times. */
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Reads comma-separated numbers: features, and the class (0, 1, 2, …)
 * in the last column. A first line without any number is a header.
 *
 * @param name - How the file is called in error messages.
 * @throws DataError `bad-table`, naming the line and the column.
 */
export function parseCsv(text: string, name = "the table"): Table {
  checkSize(text, name);
  const lines = readLines(text, name);
  const { value: first } = lines.next();
  if (!first) throw bad(name, "has no lines; expected numbers.");
  const columns = columnsOf(first, name);
  const cells = [...cellsOf(first.content)];
  const header = cells.some(isNumber) ? null : cells;
  const points = header ? [] : [readPoint(first, columns, name)];
  let classes = 1 + (points[0]?.label ?? 0);
  for (const line of lines) {
    const point = readPoint(line, columns, name);
    classes = Math.max(classes, 1 + point.label);
    points.push(point);
  }
  if (points.length === 0)
    throw bad(name, "has a header but no numbers; expected lines of them.");
  return { header, points, classes };
}

/** Before anything is made of it: "1,0" in a line becomes a hundred bytes. */
function checkSize(text: string, name: string): void {
  let [lines, commas] = [1, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 44) commas++;
    else if (code === 10 || code === 13) lines++;
  }
  const size = PER_LINE * lines + PER_NUMBER * commas;
  const most = text.length + MARGIN;
  if (size > most)
    throw bad(
      name,
      `has ${counted(lines, "line")} with ` +
        `${counted(lines + commas, "number")}, which would fill ` +
        `${Math.ceil(size / 1e6)} MB; expected at most ` +
        `${Math.floor(most / 1e6)} MB.`,
    );
}

interface Line {
  /** As an editor counts, from 1. */
  readonly number: number;
  readonly content: string;
}

/** One by one, because a list of all of them is larger than the text. */
function* readLines(
  text: string,
  name: string,
): Generator<Line, undefined, undefined> {
  const end = text.trimEnd().length;
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  for (let number = 1; at < end; number++) {
    let stop = at;
    while (stop < end && text[stop] !== "\n" && text[stop] !== "\r") stop++;
    const line = { number, content: text.slice(at, stop) };
    checkLine(line, name);
    yield line;
    at = stop + (text.startsWith("\r\n", stop) ? 2 : 1);
  }
}

function checkLine({ number, content }: Line, name: string): void {
  if (content.trim() === "")
    throw bad(
      name,
      `line ${number} is empty, but more lines follow it; expected numbers.`,
    );
  if (content.includes('"'))
    throw bad(
      name,
      `line ${number}, column ${columnOf(content, '"')} has a quotation ` +
        "mark; expected plain numbers without quotes.",
    );
  if (!content.includes(",") && /[;\t]/.test(content))
    throw bad(
      name,
      `line ${number} is separated by ` +
        `${content.includes(";") ? "semicolons" : "tabs"}; ` +
        "expected commas.",
    );
}

/** How many columns a table has whose first line is this one. */
function columnsOf({ number, content }: Line, name: string): number {
  const columns = columnsIn(content);
  if (columns < 2)
    throw bad(
      name,
      `line ${number} has one column; expected at least one feature ` +
        `and the label, separated by commas.`,
    );
  if (columns > MOST_COLUMNS)
    throw bad(
      name,
      `line ${number} has ${counted(columns, "column")}; expected at most ` +
        `${MOST_COLUMNS.toLocaleString("en-US")}.`,
    );
  return columns;
}

function columnsIn(content: string): number {
  let columns = 1;
  for (let i = 0; i < content.length; i++)
    if (content.charCodeAt(i) === 44) columns++;
  return columns;
}

function* cellsOf(content: string): Generator<string> {
  for (let at = 0; at <= content.length; ) {
    const comma = content.indexOf(",", at);
    const end = comma < 0 ? content.length : comma;
    yield content.slice(at, end).trim();
    at = end + 1;
  }
}

function readPoint(line: Line, columns: number, name: string): Point {
  const { number, content } = line;
  const found = columnsIn(content);
  if (found !== columns)
    throw bad(
      name,
      `line ${number} has ${counted(found, "column")}; expected ` +
        `${columns}, as the lines before it have.`,
    );
  const numbers = new Array<number>(columns);
  let k = 0;
  for (const cell of cellsOf(content)) {
    if (!isNumber(cell))
      throw bad(
        name,
        `line ${number}, column ${k + 1}: ${quoted(cell)} is not a number; ` +
          "expected one, as in 0.5.",
      );
    numbers[k++] = Number(cell);
  }
  const label = numbers.pop()!;
  if (!Number.isInteger(label) || label < 0 || label >= MOST_CLASSES)
    throw bad(
      name,
      `line ${number}, column ${columns}: the label is ${label}; ` +
        `expected a whole number from 0 to ${MOST_CLASSES - 1}.`,
    );
  // -0 is a legal way to write class 0.
  return { x: numbers, label: label + 0 };
}

/** `Number` alone would also take "", "0x10", "Infinity" and 1e999. */
function isNumber(cell: string): boolean {
  return NUMBER.test(cell) && Number.isFinite(Number(cell));
}

function columnOf(content: string, mark: string): number {
  return content.slice(0, content.indexOf(mark)).split(",").length;
}

function bad(name: string, what: string): DataError {
  return new DataError("bad-table", `${name}: ${what}`);
}
