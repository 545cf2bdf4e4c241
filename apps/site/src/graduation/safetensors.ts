import type { Network } from "@handmade/nn";

/** Numbers and how many there are along each axis. */
export interface Tensor {
  readonly shape: readonly number[];
  /** Row by row. */
  readonly values: Float32Array;
}

interface Entry {
  readonly dtype: string;
  readonly shape: readonly number[];
  /** First byte and the one after the last, counted behind the header. */
  readonly data_offsets: readonly [number, number];
}

/** The length of the header, as a whole number of 64 bits. */
const LENGTH_BYTES = 8;

/**
 * Tensors as a file that holds nothing but numbers: the header's length
 * in 8 bytes, the header in JSON, then all values in float32, the least
 * byte first. Spaces behind the JSON bring the values to a multiple of 8.
 *
 * Source: the format's own description, safetensors 0.4 ("Format").
 */
export function writeSafetensors(
  tensors: Readonly<Record<string, Tensor>>,
  metadata: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> {
  const header: Record<string, unknown> = { __metadata__: metadata };
  let end = 0;
  for (const [name, { shape, values }] of Object.entries(tensors)) {
    checkSize(name, shape, values.length);
    const begin = end;
    end += 4 * values.length;
    const entry: Entry = { dtype: "F32", shape, data_offsets: [begin, end] };
    header[name] = entry;
  }
  const json = new TextEncoder().encode(JSON.stringify(header));
  const padded = Math.ceil(json.length / 8) * 8;
  const bytes = new Uint8Array(LENGTH_BYTES + padded + end);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, BigInt(padded), true);
  bytes.fill(" ".charCodeAt(0), LENGTH_BYTES, LENGTH_BYTES + padded);
  bytes.set(json, LENGTH_BYTES);
  let at = LENGTH_BYTES + padded;
  for (const { values } of Object.values(tensors))
    for (const value of values) {
      view.setFloat32(at, value, true);
      at += 4;
    }
  return bytes;
}

/**
 * Reads what {@link writeSafetensors} wrote, and any file of its kind
 * whose tensors are all float32.
 *
 * @throws Error with what is wrong in the header
 */
export function readSafetensors(bytes: Uint8Array): Record<string, Tensor> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < LENGTH_BYTES)
    throw new Error(
      `safetensors: the file has ${bytes.length} bytes; its length alone takes ${LENGTH_BYTES}.`,
    );
  const length = Number(view.getBigUint64(0, true));
  const start = LENGTH_BYTES + length;
  if (start > bytes.length)
    throw new Error(
      `safetensors: the header should have ${length} bytes, but the file has ${bytes.length}.`,
    );
  const text = new TextDecoder().decode(bytes.subarray(LENGTH_BYTES, start));
  const { __metadata__, ...entries } = JSON.parse(text);
  const found: Record<string, Tensor> = {};
  let end = 0;
  for (const [name, entry] of inOrder(entries)) {
    if (entry.dtype !== "F32")
      throw new Error(`safetensors: ${name} is ${entry.dtype}; expected F32.`);
    const [from, to] = entry.data_offsets;
    // The format allows no holes: bytes that no one reads could hide things.
    if (from !== end)
      throw new Error(
        `safetensors: ${name} begins at ${from}, but what is before it ends at ${end}.`,
      );
    end = to;
    if (start + to > bytes.length)
      throw new Error(
        `safetensors: ${name} ends at byte ${start + to}, but the file has ${bytes.length}.`,
      );
    checkSize(name, entry.shape, (to - from) / 4);
    const values = Float32Array.from({ length: (to - from) / 4 }, (_, k) =>
      view.getFloat32(start + from + 4 * k, true),
    );
    found[name] = { shape: entry.shape, values };
  }
  if (start + end !== bytes.length)
    throw new Error(
      `safetensors: the tensors end at byte ${start + end}, the file at ${bytes.length}.`,
    );
  return found;
}

/** A network's weights under the names that PyTorch would give them. */
export function tensorsOf(net: Network): Record<string, Tensor> {
  return Object.fromEntries(
    net.flatMap(({ W, b }, l) => [
      [
        `layers.${l}.weight`,
        {
          shape: [W.length, W[0]!.length],
          values: Float32Array.from(W.flat()),
        },
      ],
      [`layers.${l}.bias`, { shape: [b.length], values: Float32Array.from(b) }],
    ]),
  );
}

function inOrder(entries: Readonly<Record<string, Entry>>) {
  return Object.entries(entries).sort(
    ([, one], [, other]) => one.data_offsets[0] - other.data_offsets[0],
  );
}

function checkSize(
  name: string,
  shape: readonly number[],
  count: number,
): void {
  const wanted = shape.reduce((product, size) => product * size, 1);
  if (wanted !== count)
    throw new Error(
      `safetensors: ${name} has the shape ${shape.join(" by ")}, ${wanted} numbers, but there are ${count}.`,
    );
}
