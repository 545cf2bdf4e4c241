import type { z } from "zod";
import type { KeptRun } from "../../desk/kept-run.ts";
import { readArchive } from "./archive.ts";
import { decode, parseJson } from "./json.ts";
import { FileRefused, quote } from "./refused.ts";
import {
  heading,
  networkJson,
  type ProjectJson,
  projectJson,
  runJson,
} from "./schema.ts";
import { folder, type Workspace } from "./workspace.ts";

/** The newest form of the file that this page knows. */
export const newest = 1;

/**
 * A learner's work from the bytes of a file, which may come from anybody.
 * Nothing is stored and nothing runs; sizes, names and shapes are checked
 * before anything is made of them.
 *
 * @throws FileRefused with the field, what was found and what was wanted
 */
export function readWorkspace(bytes: Uint8Array): Workspace {
  const files = new Files(readArchive(bytes));
  const found = files.json("project.json");
  const { version } = parsed("project.json", heading, found);
  if (version > newest)
    throw new FileRefused(
      "project.json, version",
      `${version}, from a newer page than this one`,
      `at most ${newest}: reload this page, then try again`,
    );
  const project = parsed("project.json", projectJson, found);
  const workspace = { ...headOf(project), ...workOf(project, files) };
  const { network, run } = project.desk;
  return files.allAsked({
    ...workspace,
    network:
      network === undefined
        ? undefined
        : parsed(network, networkJson, files.json(network)),
    run:
      run === undefined
        ? undefined
        : runFrom(parsed(run, runJson, files.json(run))),
  });
}

/** What is in the archive; knows what nobody has asked for. */
class Files {
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #texts = new Map<string, string>();
  readonly #asked = new Set<string>();

  constructor(files: ReadonlyMap<string, Uint8Array>) {
    this.#files = files;
  }

  json(name: string): unknown {
    return parseJson(name, this.#bytes(name));
  }

  /** Two versions that say the same share one file, and one string. */
  text(name: string): string {
    const known = this.#texts.get(name);
    if (known !== undefined) return known;
    const text = decode(name, this.#bytes(name));
    this.#texts.set(name, text);
    return text;
  }

  /** @throws FileRefused if the archive holds more than is listed */
  allAsked(workspace: Workspace): Workspace {
    for (const path of this.#files.keys())
      if (!this.#asked.has(path))
        throw new FileRefused(
          "The files inside",
          quote(path),
          "only files that project.json lists",
        );
    return workspace;
  }

  #bytes(name: string): Uint8Array {
    const path = `${folder}/${name}`;
    const bytes = this.#files.get(path);
    if (!bytes)
      throw new FileRefused("The files inside", `no ${quote(path)}`, "it");
    this.#asked.add(path);
    return bytes;
  }
}

function headOf({ name, saved }: ProjectJson) {
  return { name: name.replaceAll(/\p{C}/gu, ""), saved };
}

function workOf({ exercises }: ProjectJson, files: Files) {
  const seen = new Set<string>();
  for (const { id } of exercises) {
    if (seen.has(id))
      throw new FileRefused("project.json, exercises", `${id} twice`, "once");
    seen.add(id);
  }
  return {
    texts: exercises.flatMap(({ id, text }) =>
      text ? [{ id, text: files.text(text.file), updated: text.updated }] : [],
    ),
    records: exercises.flatMap(({ id, record }) => {
      if (!record) return [];
      const { passed } = record;
      return {
        ...record,
        id,
        passed: passed && { text: files.text(passed.file), at: passed.at },
      };
    }),
    earlier: exercises.flatMap(({ id, earlier }) =>
      earlier.map(({ file, at, why }) => ({
        ...{ id, text: files.text(file), at, why },
      })),
    ),
  };
}

/** The numbers stand in the file once. */
function runFrom(run: z.infer<typeof runJson>): KeptRun {
  const { point, numbers, activations } = run.start;
  return {
    ...run,
    standing: { ...run.standing, point, numbers, activations },
  };
}

function parsed<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  value: unknown,
): z.infer<Schema> {
  const { data, error } = schema.safeParse(value);
  if (!error) return data;
  const { path, message } = error.issues[0]!;
  const [, wanted, found] =
    /expected (.+?)(?:, received (.+))?$/.exec(message) ?? [];
  throw new FileRefused(
    [quote(name), ...path].join(", "),
    found ?? shown(valueAt(value, path)),
    wanted ?? quote(message),
  );
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (place, key) => (place as Record<PropertyKey, unknown>)[key],
    value,
  );
}

function shown(value: unknown): string {
  if (typeof value === "object") return "something else";
  return typeof value === "string" ? quote(value) : String(value);
}
