import { linear, polyline } from "@handmade/figures/geometry.ts";
import { curveOf, end, type Moment } from "./history.ts";
import type { Token } from "./inks.svelte.ts";
import { layoutOf } from "./layout.ts";
import { networkDrawing, sheetDrawing, svg } from "./picture.ts";
import { bends, type Ground, losses, optimizers, sets } from "./run/index.ts";
import { type Shown, sizesOf } from "./shown.ts";
import { percent, tellLoss } from "./words.ts";

const [WIDTH, HEIGHT] = [1160, 660];

/**
 * The network, the sheet, the curve and the settings in one drawing that
 * needs no page around it: its inks are written out.
 */
export function wholePicture(
  shown: Shown,
  history: readonly Moment[],
  inks: Readonly<Record<Token, string>>,
  ground: Ground,
): string {
  const layout = layoutOf(sizesOf(shown), 640, 470);
  const place = (x: number, y: number, drawing: string) =>
    `<g transform="translate(${x},${y})">${drawing}</g>`;
  const words = inWords(shown).map((line, k) => text(60, 588 + 24 * k, line));
  const drawing = [
    `<path d="M0,0H${WIDTH}V${HEIGHT}H0Z" fill="var(--paper-raised)"/>`,
    place(50, 60, networkDrawing(shown, layout)),
    place(720, 60, sheetDrawing(shown, ground)),
    place(720, 484, lossCurve(history)),
    ...words,
  ].join("");
  return svg(WIDTH, HEIGHT, drawing).replace(
    /var\(--([\w-]+)\)/g,
    (_, name: string) => inks[name as Token],
  );
}

function inWords({ settings, frame }: Shown): string[] {
  const { set, noise, seed, bend, loss, optimizer, rate, batch } = settings;
  const rounds = Math.floor(frame.epochs + 1e-9);
  return [
    `${sets[set]}, noise ${noise}, seed ${seed}. ${bends[bend].name}, ${losses[loss].name}, ${optimizers[optimizer]}, rate ${rate}, batch ${batch}.`,
    `After ${rounds} epochs: loss ${tellLoss(frame.learned.loss)}, ${percent(frame.fresh.share)} of fresh points told apart.`,
  ];
}

function text(x: number, y: number, line: string): string {
  return `<text x="${x}" y="${y}" fill="var(--ink)" font-family="IBM Plex Sans, Plex Sans, system-ui, sans-serif" font-size="15">${line}</text>`;
}

function lossCurve(history: readonly Moment[]): string {
  const isDrawable = ([, y]: readonly [number, number]) => Number.isFinite(y);
  const [learned, fresh] = (["learned", "fresh"] as const).map((which) =>
    curveOf(history, which).filter(isDrawable),
  );
  const most = Math.max(0.2, ...[...learned!, ...fresh!].map(([, y]) => y));
  const toX = linear([0, end(history)], [0, 400]);
  const toY = linear([0, most], [130, 6]);
  const line = (points: typeof learned) =>
    polyline(points!.map(([x, y]) => [toX(x), toY(y)]));
  return `<g fill="none"><path d="M0,0V130H400" stroke="var(--ink)"/><path d="${line(fresh)}" stroke="var(--ink)" stroke-width="2" stroke-dasharray="0 4.5" stroke-linecap="round"/><path d="${line(learned)}" stroke="var(--accent)" stroke-width="2"/></g>${text(8, 148, `loss, after ${history.at(-1)?.step ?? 0} updates`)}`;
}
