/** Tensors by name: the shape, and the values row by row. */
export interface Entries {
  readonly [name: string]: readonly [shape: number[], values: number[]];
}

/** A safetensors file by the format's description, without our own writer. */
export function tensorFile(
  entries: Entries,
  notes: Readonly<Record<string, string>>,
): Uint8Array {
  let end = 0;
  const header: Record<string, unknown> = { __metadata__: notes };
  for (const [name, [shape, values]] of Object.entries(entries)) {
    const begin = end;
    end += 4 * values.length;
    header[name] = { dtype: "F32", shape, data_offsets: [begin, end] };
  }
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  const numbers = Object.values(entries).flatMap(([, values]) => values);
  const body = Buffer.from(Float32Array.from(numbers).buffer);
  return new Uint8Array(Buffer.concat([length, text, body]));
}
