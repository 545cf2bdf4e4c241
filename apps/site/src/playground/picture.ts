import { classInks, classPatterns } from "@handmade/figures/class-ink.ts";
import { type Point, round } from "@handmade/figures/geometry.ts";
import { plane } from "@handmade/figures/plane.ts";
import {
  type AnswerField,
  below,
  marks,
  regionOf,
} from "@handmade/figures/regions.ts";
import {
  dashesOf,
  type Layout,
  layoutOf,
  linkPath,
  strengthOf,
  thicknessOf,
} from "./layout.ts";
import { type Field, type Ground, groundOf, REACH } from "./run/index.ts";
import { mapsOf, type Shown, sizesOf, sureOf } from "./shown.ts";

/** The network as an SVG that stands by itself, but for the page's inks. */
export function networkPicture(shown: Shown): string {
  const layout = layoutOf(sizesOf(shown), 720, 560);
  return svg(720, 560, networkDrawing(shown, layout));
}

/** The sheet with its points, likewise. */
export function sheetPicture(shown: Shown, ground?: Ground): string {
  return svg(400, 400, sheetDrawing(shown, ground));
}

export function svg(width: number, height: number, inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">${inside}</svg>`;
}

/** All links and maps, in a picture as large as the layout. */
export function networkDrawing(shown: Shown, layout: Layout): string {
  const links = shown.frame.layers.flatMap(({ W }, l) =>
    W.flatMap((row, to) =>
      row.map((weight, from) =>
        drawnLink(linkPath(layout, { layer: l + 1, from, to }), weight),
      ),
    ),
  );
  const { pin } = plane(REACH, layout.map);
  const maps = mapsOf(shown).flatMap((fields, column) =>
    fields.map((field, at) => {
      const [x, y] = layout.columns[column]![at]!;
      const corner = `${x - layout.map / 2},${y - layout.map / 2}`;
      return `<g transform="translate(${corner})">${drawnMap(field, layout.map, pin)}</g>`;
    }),
  );
  return `${hatch}<g fill="none">${links.join("")}</g>${maps.join("")}`;
}

const hatch = `<defs><pattern id="no" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path d="M0,2H4" stroke="var(--negative)" stroke-width="1.3"/></pattern></defs>`;

function drawnLink(d: string, weight: number): string {
  const ink = weight < 0 ? "negative" : "positive";
  const dashes =
    weight < 0
      ? ` stroke-dasharray="${dashesOf(weight).map(round).join(" ")}"`
      : "";
  return `<path d="${d}" stroke="var(--${ink})" stroke-opacity="${round(0.22 + 0.78 * strengthOf(weight))}" stroke-width="${round(thicknessOf(weight))}"${dashes}/>`;
}

type Pin = (place: Point) => Point;

function drawnMap(field: Field, size: number, pin: Pin): string {
  const answers = fieldOf([field]);
  const whole = `M0,0H${size}V${size}H0Z`;
  let most = 0;
  for (const value of field) most = Math.max(most, Math.abs(finite(value)));
  const no = below(answers, 0, 0, pin);
  // What is not below a level, by the even-odd rule, is above it.
  const strong = most > 0 ? whole + below(answers, 0, most / 2, pin) : "";
  const blue = (d: string) =>
    `<path d="${d}" fill="var(--positive)" fill-opacity="0.34" fill-rule="evenodd"/>`;
  const says = most > 0 ? blue(whole + no) + blue(strong) : "";
  return `<path d="${whole}" fill="var(--paper-raised)"/>${says}<path d="${no}" fill="url(#no)" fill-rule="evenodd"/><path d="${whole}" fill="none" stroke="var(--ink-soft)"/>`;
}

/** Regions and points on a sheet of 400 × 400. */
export function sheetDrawing(
  { frame, settings }: Shown,
  ground: Ground = groundOf(settings),
): string {
  const { pin, axes } = plane(REACH, 400);
  const field = fieldOf(frame.answers);
  const regions = frame.answers.map((_, k) => {
    const [ink, { d, turned }] = [classInks[k]!, classPatterns[k]!];
    const whole = regionOf(field, k, 0, pin);
    const sure = regionOf(field, k, sureOf(settings), pin);
    const tint = `fill="${ink}" fill-opacity="0.15" fill-rule="evenodd"`;
    return `<defs><pattern id="class-${k}" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(${turned})"><path d="${d}" fill="none" stroke="${ink}" stroke-opacity="0.5" stroke-width="1.3"/></pattern></defs><path d="${whole}" ${tint}/><path d="${sure}" ${tint}/><path d="${whole}" fill="url(#class-${k})" fill-rule="evenodd"/><path d="${whole}" fill="none" stroke="var(--ink)" stroke-width="1.6"/>`;
  });
  const points = frame.answers.map((_, label) => {
    const own = ground.learned.filter((point) => point.label === label);
    const d = marks(
      own.slice(0, 1000).map(({ x }) => pin([x[0]!, x[1]!])),
      label,
      3.4,
    );
    return `<path d="${d}" fill="${classInks[label]}" stroke="var(--paper-raised)"/>`;
  });
  return `<path d="M0,0H400V400H0Z" fill="var(--paper-raised)"/>${regions.join("")}<path d="${axes}" fill="none" stroke="var(--ink-soft)" stroke-opacity="0.4"/>${points.join("")}<path d="M0,0H400V400H0Z" fill="none" stroke="var(--ink-soft)"/>`;
}

/** Fields as the figures draw them: one list of outputs per place. */
function fieldOf(fields: readonly Field[]): AnswerField {
  const side = Math.sqrt(fields[0]!.length);
  const xs = Array.from(
    { length: side },
    (_, k) => REACH * ((2 * k) / (side - 1) - 1),
  );
  const values = xs.map((_, row) =>
    xs.map((_, column) =>
      fields.map((field) => finite(field[row * side + column]!)),
    ),
  );
  return { xs, ys: xs, values };
}

/** What is no number is drawn as nothing. */
function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
