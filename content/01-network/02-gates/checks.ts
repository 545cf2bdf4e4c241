import {
  defineChecks,
  numberText,
  property,
  read,
} from "@handmade/judge";
import { gistOf, tooNear } from "./gist.ts";
import {
  margin,
  type Numbers,
  onItsSide,
  type Row,
  saysOf,
  tables,
} from "./rows.ts";

/** "1·0 + 1·1 − 1.5": what a neuron does with a row. */
function sumText({ w, b }: Numbers, { x }: Row): string {
  const bias = b < 0 ? `− ${numberText(-b)}` : `+ ${numberText(b)}`;
  const votes = w.map((weight, i) => `${signed(weight)}·${x[i]}`);
  return `${votes.join(" + ")} ${bias}`;
}

const signed = (value: number): string =>
  value < 0 ? `(−${numberText(-value)})` : numberText(value);
const told = (value: number): string =>
  numberText(value).replace("-", "−");

/** The first row that comes out on the wrong side, in a sentence. */
function sideFault(gate: Numbers, rows: readonly Row[]) {
  const row = rows.find((one) => !onItsSide(saysOf(gate, one), one));
  if (!row) return;
  const z = saysOf(gate, row);
  const should = row.wanted ? "above 0" : "below 0";
  const end =
    z === 0
      ? `exactly 0, on the line. It should be ${should}`
      : `${told(z)}. It should be ${should}`;
  return `For ${row.x.join(" and ")} it says ${sumText(gate, row)} = ${end}.`;
}

/** The first row that is right by less than the margin. */
function roomFault(gate: Numbers, rows: readonly Row[]) {
  const row = rows.find((one) => tooNear(saysOf(gate, one)));
  if (!row) return;
  const z = saysOf(gate, row);
  return `For ${row.x.join(" and ")} it says ${sumText(gate, row)} = ${told(z)}, which is less than ${margin} from 0: a little noise would flip it.`;
}

/** Both facts about a gate: its table, and room on both sides. */
function gate(name: "AND" | "OR" | "NOT", claim: string) {
  const rows: readonly Row[] = tables[name];
  const form: Numbers = { w: rows[0]!.x.map(() => 0), b: 0 };
  const fact = (
    id: string,
    says: string,
    fault: (gate: Numbers, rows: readonly Row[]) => string | undefined,
  ) =>
    property<Numbers>({
      id: `${id}-${name.toLowerCase()}`,
      claim: says,
      calls: [read(name)],
      like: form,
      gist: ([numbers]) => gistOf(numbers!, rows),
      holds: ([numbers]) => fault(numbers!, rows),
    });
  return {
    table: fact("table", claim, sideFault),
    room: fact(
      "room",
      `${name}: every row is at least ${margin} away from 0`,
      roomFault,
    ),
  };
}

const and = gate("AND", "AND: above 0 only for 1 and 1");
const or = gate("OR", "OR: above 0 for all but 0 and 0");
const not = gate("NOT", "NOT: above 0 for 0, below 0 for 1");

export default defineChecks({
  exports: ["AND", "OR", "NOT"],
  checks: [and.table, and.room, or.table, or.room, not.table, not.room],
});
