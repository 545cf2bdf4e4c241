/**
 * Reads files that have been tampered with, as many as there is time for.
 *
 *     npm run fuzz -- --minutes 10 --only safetensors --seed 7 --json
 *
 * `--inputs` ends a format after so many files; `--minutes` are shared.
 */
import { parseArgs } from "node:util";
import { formatNamed, formats } from "./fuzz/formats.ts";
import { examine, type Report } from "./fuzz/guard.ts";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "5" },
    inputs: { type: "string", default: "Infinity" },
    only: { type: "string", multiple: true, default: [] },
    seed: { type: "string", default: String(Date.now() % 1e9) },
    json: { type: "boolean", default: false },
  },
});
const [minutes, inputs, seed] = [
  values.minutes,
  values.inputs,
  values.seed,
].map(Number) as [number, number, number];
if (!(minutes > 0) || !(inputs > 0) || !Number.isInteger(seed)) {
  console.error("fuzz: --minutes, --inputs and --seed expected numbers.");
  process.exit(2);
}
const chosen =
  values.only.length > 0 ? values.only.map(formatNamed) : [...formats];
const say = (line: string) =>
  values.json ? console.error(line) : console.log(line);

const reports: Report[] = [];
for (const [k, format] of chosen.entries()) {
  // What one format leaves of its time goes to those behind it.
  const left = minutes * 60_000 - performance.now();
  const until = Date.now() + left / (chosen.length - k);
  const report = await examine(format, { seed, until, inputs });
  reports.push(report);
  const { slowestMs, memory, findings } = report;
  say(
    `${format.name}: ${report.inputs.toLocaleString("en-US")} files, ` +
      `${report.refused.toLocaleString("en-US")} refused, slowest ` +
      `${slowestMs.toFixed(1)} ms, memory ${(memory / 2 ** 20).toFixed(1)} ` +
      `MiB, ${findings.length} findings`,
  );
  for (const { what, file } of findings.slice(0, 10))
    say(`    ${what}\n      ${file}`);
}
const found = reports.reduce((sum, { findings }) => sum + findings.length, 0);
if (values.json) console.log(JSON.stringify({ seed, formats: reports }));
else say(`seed ${seed}: ${found} findings`);
process.exit(found > 0 ? 1 : 0);
