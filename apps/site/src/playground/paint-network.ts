import { marks } from "@handmade/figures/regions.ts";
import { classTokens, type PageInks } from "./inks.svelte.ts";
import {
  dashesOf,
  type Layout,
  type LinkName,
  linkPath,
  strengthOf,
  thicknessOf,
} from "./layout.ts";
import { paintNeuron } from "./pixels.ts";
import { inputs } from "./run/index.ts";
import { type Look, mapsOf, type Shown } from "./shown.ts";

/** What a picture of the network is drawn from. */
export interface View {
  readonly layout: Layout;
  readonly shown: Shown;
  readonly look: Look | undefined;
  readonly inks: PageInks;
}

const sheets = new Map<number, ImageData>();
const curves = new WeakMap<Layout, Map<string, Path2D>>();

/** Draws links and maps; `ratio` is the canvas's pixels per CSS pixel. */
export function paintNetwork(
  pen: CanvasRenderingContext2D,
  ratio: number,
  view: View,
): void {
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, view.layout.width, view.layout.height);
  paintLinks(pen, view);
  paintMaps(pen, ratio, view);
  paintNames(pen, view);
}

function paintLinks(pen: CanvasRenderingContext2D, view: View): void {
  const { layout, shown, inks, look } = view;
  shown.frame.layers.forEach(({ W }, l) => {
    W.forEach((row, to) => {
      row.forEach((weight, from) => {
        const link = { layer: l + 1, from, to };
        const path = curveOf(layout, link);
        if (isLit(look, link)) {
          pen.globalAlpha = 0.3;
          pen.strokeStyle = inks.text.accent;
          pen.setLineDash([]);
          pen.lineWidth = thicknessOf(weight) + 7;
          pen.stroke(path);
        }
        pen.globalAlpha = 0.22 + 0.78 * strengthOf(weight);
        pen.strokeStyle = weight < 0 ? inks.text.negative : inks.text.positive;
        pen.setLineDash(weight < 0 ? [...dashesOf(weight)] : []);
        pen.lineWidth = thicknessOf(weight);
        pen.stroke(path);
      });
    });
  });
  pen.globalAlpha = 1;
  pen.setLineDash([]);
}

function paintMaps(
  pen: CanvasRenderingContext2D,
  ratio: number,
  { layout, shown, inks, look }: View,
): void {
  const size = Math.round(layout.map * ratio);
  const sheet = sheetOf(size);
  const lost = shown.frame.lost?.layer;
  mapsOf(shown).forEach((maps, column) => {
    maps.forEach((field, at) => {
      const [x, y] = layout.columns[column]![at]!;
      const [left, top] = [x - layout.map / 2, y - layout.map / 2];
      paintNeuron(sheet.data, size, field, inks);
      pen.putImageData(
        sheet,
        Math.round(left * ratio),
        Math.round(top * ratio),
      );
      const isLooked =
        look?.kind === "neuron" && look.column === column && look.at === at;
      const isMarked = isLooked || column === lost;
      pen.strokeStyle = isMarked ? inks.text.accent : inks.text["ink-soft"];
      pen.lineWidth = isMarked ? 3 : 1;
      pen.strokeRect(left, top, layout.map, layout.map);
    });
  });
}

/** What goes in is named in its map; what comes out has a class's mark. */
function paintNames(
  pen: CanvasRenderingContext2D,
  { layout, shown, inks }: View,
): void {
  const { text } = inks;
  const corner = layout.map / 2 - Math.max(6, layout.map / 8);
  pen.font = `${layout.map > 40 ? 15 : 11}px "Plex Sans", sans-serif`;
  pen.textBaseline = "middle";
  pen.lineJoin = "round";
  pen.lineWidth = 4;
  pen.strokeStyle = text["paper-raised"];
  pen.fillStyle = text.ink;
  shown.settings.inputs.forEach((name, at) => {
    const [x, y] = layout.columns[0]![at]!;
    const place = [inputs[name].name, x - corner, y - corner + 2] as const;
    pen.strokeText(...place);
    pen.fillText(...place);
  });
  layout.columns.at(-1)!.forEach(([x, y], label) => {
    const size = layout.map > 40 ? 5 : 3.5;
    const mark = new Path2D(marks([[x + corner, y - corner]], label, size));
    pen.stroke(mark);
    pen.fillStyle = text[classTokens[label]!];
    pen.fill(mark);
  });
}

/** Every link of a neuron that is looked at is lit, from both sides. */
function isLit(look: Look | undefined, link: LinkName): boolean {
  if (look?.kind === "link")
    return (
      look.layer === link.layer &&
      look.from === link.from &&
      look.to === link.to
    );
  if (look?.kind !== "neuron") return false;
  return look.column === link.layer && look.at === link.to;
}

function curveOf(layout: Layout, link: LinkName): Path2D {
  const known = curves.get(layout) ?? new Map<string, Path2D>();
  curves.set(layout, known);
  const name = `${link.layer} ${link.from} ${link.to}`;
  const path = known.get(name) ?? new Path2D(linkPath(layout, link));
  known.set(name, path);
  return path;
}

function sheetOf(size: number): ImageData {
  const sheet = sheets.get(size) ?? new ImageData(size, size);
  sheets.set(size, sheet);
  return sheet;
}
