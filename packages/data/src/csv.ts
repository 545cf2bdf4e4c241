import { DataError } from "./errors.ts";
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
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Reads comma-separated numbers: features, and the class (0, 1, 2, …)
 * in the last column. A first line without any number is a header.
 *
 * @param name - How the file is called in error messages.
 * @throws DataError `bad-table`, naming the line and the column.
 */
export function parseCsv(text: string, name = "the table"): Table {
  const rows = readRows(text, name);
  const first = rows[0];
  if (!first) throw bad(name, "has no lines; expected numbers.");
  if (first.cells.length < 2)
    throw bad(
      name,
      `line ${first.line} has one column; expected at least one feature ` +
        `and the label, separated by commas.`,
    );
  const header = first.cells.some(isNumber) ? null : first.cells;
  const data = header ? rows.slice(1) : rows;
  if (data.length === 0) throw bad(name, "has a header but no numbers.");
  const points = data.map((row) => readPoint(row, first.cells.length, name));
  const classes = 1 + points.reduce((top, p) => Math.max(top, p.label), 0);
  return { header, points, classes };
}

interface Row {
  /** As an editor counts, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

function readRows(text: string, name: string): Row[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  while (lines.length > 0 && lines.at(-1)!.trim() === "") lines.pop();
  return lines.map((content, k) => {
    const line = k + 1;
    if (content.trim() === "")
      throw bad(name, `line ${line} is empty, but more lines follow it.`);
    if (content.includes('"'))
      throw bad(
        name,
        `line ${line}, column ${columnOf(content, '"')} has a quotation ` +
          "mark; expected plain numbers without quotes.",
      );
    if (!content.includes(",") && /[;\t]/.test(content))
      throw bad(
        name,
        `line ${line} is separated by ` +
          `${content.includes(";") ? "semicolons" : "tabs"}; ` +
          "expected commas.",
      );
    return { line, cells: content.split(",").map((cell) => cell.trim()) };
  });
}

function readPoint(row: Row, columns: number, name: string): Point {
  const { line, cells } = row;
  if (cells.length !== columns)
    throw bad(
      name,
      `line ${line} has ${cells.length} columns; ` +
        `the lines before it have ${columns}.`,
    );
  const numbers = cells.map((cell, k) => {
    if (!isNumber(cell))
      throw bad(
        name,
        `line ${line}, column ${k + 1}: "${shorten(cell)}" is not a number.`,
      );
    return Number(cell);
  });
  const label = numbers.pop()!;
  if (!Number.isInteger(label) || label < 0 || label >= MOST_CLASSES)
    throw bad(
      name,
      `line ${line}, column ${columns}: the label is ${cells.at(-1)}; ` +
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

function shorten(cell: string): string {
  return cell.length <= 30 ? cell : `${cell.slice(0, 29)}…`;
}

function bad(name: string, what: string): DataError {
  return new DataError("bad-table", `${name}: ${what}`);
}
