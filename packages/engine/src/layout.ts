import { checkNeighbors, type Network } from "@handmade/nn";
import type { Arena } from "./arena.ts";
import { type Bend, bendOf } from "./bends.ts";

/** A layer's place in memory: class Layer of assembly/layer.ts. */
export interface Place {
  readonly inputs: number;
  readonly outputs: number;
  /** Bytes of a row of padded outputs. */
  readonly width: number;
  /** Bytes from a row of y, slope or delta to the next. */
  readonly stride: number;
  /** Bytes of a row in a panel: see assembly/weigh.ts. */
  readonly panel: number;
  readonly bend: Bend;
  /** Rows of W: inputs, and padding. */
  readonly rows: number;
  readonly W: number;
  readonly b: number;
  readonly y: number;
  readonly slope: number;
  readonly delta: number;
  readonly rooms: Rooms;
}

/** What a layer needs besides to work on many samples at a time. */
export interface Rooms {
  readonly turned: number;
  readonly x: number;
  readonly xStride: number;
  readonly lists: number;
  readonly most: number;
  readonly rooms: number;
  readonly columns: number;
  readonly ends: number;
  readonly blames: number;
  readonly blameRooms: number;
}

/** How a network is to be worked with. */
export interface Use {
  /** Samples at a time, at most. */
  readonly batch: number;
  /** Whole batches at a time, or sample by sample. */
  readonly whole: boolean;
  readonly parts: number;
  /** Entries of the longest list of ink; 0 if there are none. */
  readonly longest: number;
}

/** Bytes of class Layer; a test compares. */
export const LAYER_BYTES = 88;

/** Where everything of a network lies. */
export interface Layout extends Use {
  readonly places: readonly Place[];
  readonly values: number;
  /** Bytes of all weights and biases, padding included. */
  readonly bytes: number;
}

/** @throws Error if the layers do not fit each other */
export function layOut(net: Network, use: Use, arena: Arena): Layout {
  checkNeighbors(net);
  const values = arena.take(0);
  const parts = net.map(({ W, b, act }, l) => {
    const [inputs, outputs] = [W[0]!.length, b.length];
    const width = padded(outputs) * 4;
    const rows = l > 0 ? padded(inputs) : inputs;
    const at = { W: arena.take(rows * width), b: arena.take(width) };
    const stride = strideOf(width, use);
    const panel = use.whole ? PANEL : width;
    const bend = bendOf(act, l);
    return { inputs, outputs, width, rows, stride, panel, bend, ...at };
  });
  const bytes = arena.take(0) - values;
  const height = rowsOf(use);
  const answers = parts.map((part) => ({
    ...part,
    y: arena.take(height * part.stride),
    slope: arena.take(height * part.stride),
    delta: arena.take(height * part.stride),
  }));
  const places = answers.map((part, l) => ({
    ...part,
    rooms: roomsOf(part, answers[l - 1], use, arena),
  }));
  return { ...use, places, values, bytes };
}

const PANEL = 192;
/** Lists pay for matrices that have at least so many bytes in a row. */
const WIDE = 128;
const RELU = 2;

type Part = Omit<Place, "rooms">;

function roomsOf(
  part: Part,
  before: Part | undefined,
  { whole, batch, parts, longest }: Use,
  arena: Arena,
): Rooms {
  const { inputs, outputs, width, rows } = part;
  const needed = (is: unknown, bytes: number) => (is ? arena.take(bytes) : 0);
  const sparse = before?.bend.kind === RELU && width >= WIDE && inputs >= 64;
  const most = before ? inputs : longest;
  const listed = before ? sparse : longest > 0;
  const own = inputs * 4 + 64 - ((inputs * 4) % 64);
  const xStride = before?.stride ?? own;
  const blamed =
    whole && before && part.bend.kind === RELU && before.width >= WIDE;
  // Nine numbers more: a tile reads past the last input.
  const x = needed(whole && !before && !listed, batch * own + 64);
  return {
    turned: needed(whole && before, rows * width),
    ...{ x: before?.y ?? x, xStride, most },
    lists: needed(listed, batch * 8),
    rooms: needed(sparse, (whole ? batch : 1) * most * 8),
    columns: needed(whole && listed, batch * most * 8),
    ends: needed(whole && listed, parts * (inputs + 1) * 4),
    blames: needed(blamed, batch * 8),
    blameRooms: needed(blamed, batch * outputs * 8),
  };
}

/** As many numbers as whole eights have. */
export function padded(n: number): number {
  return Math.ceil(n / 8) * 8;
}

/** Rows for `batch` samples: a tile writes six or four at a time. */
function rowsOf({ batch, whole }: Use): number {
  return whole ? Math.ceil(batch / 12) * 12 : batch;
}

/**
 * Rows that lie a power of two apart meet in few places of a cache: an
 * odd number of its lines puts them side by side.
 */
function strideOf(width: number, { whole }: Use): number {
  const lines = Math.ceil(width / 64);
  return whole && lines > 4 ? (lines + 1 - (lines % 2)) * 64 : width;
}

/** Writes the descriptions that the kernels read. */
export function describe(
  places: readonly Place[],
  at: number,
  u32: Uint32Array,
  f32: Float32Array,
): void {
  places.forEach((place, l) => {
    const k = (at + l * LAYER_BYTES) / 4;
    const { inputs, outputs, width, stride, bend, rows, rooms } = place;
    const { W, b, y, slope, delta } = place;
    u32.set([inputs, outputs, width, stride, bend.kind, 0, rows], k);
    u32.set([W, b, y, slope, delta, rooms.turned, rooms.x], k + 7);
    u32.set([rooms.xStride, rooms.lists, rooms.most, rooms.rooms], k + 14);
    u32.set([rooms.columns, rooms.ends], k + 18);
    u32.set([rooms.blames, rooms.blameRooms], k + 20);
    f32[k + 5] = bend.alpha;
  });
}
