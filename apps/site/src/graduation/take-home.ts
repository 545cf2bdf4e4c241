import { drawings } from "@handmade/figures";
import { scan } from "@handmade/figures/strokes.ts";
import { prepareDrawing } from "@handmade/nn";
import { language } from "../workbench/language/service.ts";
import { readPassed } from "../workbench/store/records.ts";
import type { OwnFolder } from "./assemble.ts";
import type { GraduationData } from "./graduation-data.ts";
import { modelFiles } from "./pack.ts";
import { type Found, findNetwork } from "./trained.ts";

/** A file that can be taken alone. */
export interface TakeHomeFile {
  readonly name: string;
  readonly data: string | Uint8Array<ArrayBuffer>;
}

/** All that the page offers, except what is put together on demand. */
export interface TakeHome {
  readonly found: Found;
  readonly files: readonly TakeHomeFile[];
  /** How many exercises there are, and how many have a text that passed. */
  readonly exercises: number;
  readonly passed: number;
  /** Puts the learner's library together and zips all of it. */
  zip(): Promise<{ data: Uint8Array<ArrayBuffer>; folder: OwnFolder }>;
}

/** The side of the scan that the stored picture is prepared from. */
const SIDE = 112;

/** The stored drawing whose scores every form of the network must give. */
function picture(): number[] {
  return prepareDrawing(scan(drawings[4]!.strokes, SIDE), SIDE, SIDE);
}

/** Fetches and finds everything there is to take. */
export async function takeHome(addresses: {
  readonly data: string;
  readonly landing: string;
}): Promise<TakeHome> {
  const [data, found] = await Promise.all([
    fetchData(addresses.data),
    findNetwork(addresses.landing),
  ]);
  const passed = await readPassed(data.exercises);
  const model = modelFiles(found, picture(), data.standAlone);
  const files = Object.entries(model).map(([name, data]) => ({ name, data }));
  return {
    found,
    files,
    exercises: Object.keys(data.exercises).length,
    passed: Object.keys(passed).length,
    async zip() {
      const { zipped } = await import("./zip.ts");
      const { library, facts } = data;
      const folder = await language().assembleOwnLibrary(
        library,
        passed,
        facts,
      );
      const models = files.map(({ name, data }) => [`model/${name}`, data]);
      return {
        folder,
        data: zipped("my-network", {
          ...folder.files,
          ...Object.fromEntries(models),
        }),
      };
    },
  };
}

async function fetchData(url: string): Promise<GraduationData> {
  const response = await fetch(url);
  if (!response.ok)
    throw new Error(`${url} answered ${response.status}. Reload the page.`);
  return response.json();
}
