import type { Tensor } from "@handmade/data";
import type { Network } from "@handmade/nn";

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
 * `readSafetensors` of `@handmade/data` reads it.
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
