import { DataError, parseCsv } from "@handmade/data";
import fc from "fast-check";
import type { Format } from "./format.ts";
import { bytesOf, misspelled, pooled, tampered } from "./tamper.ts";

const number = fc.oneof(
  fc.integer({ min: -99, max: 99 }).map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.constantFrom(".5", "+1", "1.", "1e3", " 2 ", "-0"),
);

const table = fc
  .record({
    columns: fc.integer({ min: 1, max: 4 }),
    header: fc.boolean(),
    cells: fc.array(number, { maxLength: 24, size: "max" }),
    end: fc.constantFrom("\n", "\r\n", "\r"),
    mark: fc.constantFrom("", "", "\uFEFF"),
  })
  .map(({ columns, header, cells, end, mark }) => {
    const lines = header ? [`${"a,".repeat(columns)}class`] : [];
    for (let at = 0; at + columns <= cells.length; at += columns)
      lines.push(`${cells.slice(at, at + columns).join()},${at % 3}`);
    return mark + lines.join(end);
  });

/** Tables of points, from a file or from an editor. */
export const csv: Format = {
  name: "csv",
  files: fc.oneof(
    { weight: 4, arbitrary: misspelled(pooled(table)).map(bytesOf) },
    { weight: 1, arbitrary: tampered(table.map(bytesOf)) },
  ),
  read: (bytes) => parseCsv(new TextDecoder().decode(bytes), "table.csv"),
  refusals: [DataError],
  heavy: {
    "a million columns": () => bytesOf("1,".repeat(1e6)),
    "a million empty lines and one more": () =>
      bytesOf(`${"\n".repeat(1e6)}1,0`),
    "a million shortest lines": () => bytesOf("1,0\n".repeat(1e6)),
    "one cell of a million digits": () => bytesOf(`${"1".repeat(1e6)}x,0`),
    "a line of a million blanks": () => bytesOf(`1,${" ".repeat(1e6)},0`),
    "40,000 honest lines": () => bytesOf("0.1234,-1.2345,1\n".repeat(40_000)),
  },
};
