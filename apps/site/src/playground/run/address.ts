import { type InputName, inputs } from "./choices.ts";
import {
  checkSettings,
  defaults,
  type Problem,
  type Settings,
} from "./settings.ts";

type Key = keyof Settings;

/** How a setting is called in an address, and how it is written there. */
interface Entry<K extends Key = Key> {
  readonly key: string;
  write(value: Settings[K]): string;
  /** Anything may stand there; `checkSettings` has the last word. */
  read(text: string): unknown;
}

const name = (key: string) => ({ key, write: String, read: same });
const number = (key: string) => ({ key, write: String, read: numberIn });

/** No sign that an address has to write as a percent sign and digits. */
const BETWEEN = "-";
const NONE = "none";

const entries: { readonly [K in Key]: Entry<K> } = {
  set: name("set"),
  points: number("points"),
  noise: number("noise"),
  share: number("share"),
  inputs: {
    key: "in",
    write: (names) => names.join(BETWEEN),
    read: (text) => text.split(BETWEEN),
  },
  hidden: {
    key: "net",
    write: (sizes) => sizes.join(BETWEEN) || NONE,
    read: (text) => (text === NONE ? [] : text.split(BETWEEN).map(numberIn)),
  },
  bend: name("bend"),
  loss: name("loss"),
  optimizer: name("opt"),
  rate: number("rate"),
  batch: number("batch"),
  seed: number("seed"),
};

const keys = Object.keys(entries) as Key[];

/** The settings as the part of an address from "?" on. */
export function searchOf(settings: Settings): string {
  const parts = keys.map((key) => {
    const { key: short, write } = entries[key] as Entry;
    return `${short}=${encodeURIComponent(write(settings[key]))}`;
  });
  return `?${parts.join("&")}`;
}

/** Settings, and a sentence for everything in the address that is not. */
export interface Found {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

/**
 * Settings from an address, which may say anything: what is missing or
 * damaged is as in `defaults`, and what is damaged or unknown is told.
 */
export function settingsFrom(search: string): Found {
  const params = new URLSearchParams(search);
  const read = Object.fromEntries(
    keys.flatMap((key) => {
      const text = params.get(entries[key].key);
      return text === null ? [] : [[key, entries[key].read(text)]];
    }),
  );
  const wanted = { ...defaults, ...read } as Settings;
  const wrong = [...checkSettings(wanted), ...notAlong(wanted)];
  const usual = wrong.map(({ key }) => [key, defaults[key]]);
  const instead = ({ key, text }: Problem) =>
    `${text} Taken instead: ${(entries[key] as Entry).write(defaults[key])}.`;
  return {
    settings: sorted({ ...wanted, ...Object.fromEntries(usual) }),
    problems: [...wrong.map(instead), ...strangers(params)],
  };
}

/** A set of the reader's own is not in the address. */
function notAlong({ set }: Settings): Problem[] {
  const text =
    "Points of your own are not part of an address: open them again.";
  return set === "yours" ? [{ key: "set", text }] : [];
}

/** The inputs in the order in which they are always listed. */
function sorted(settings: Settings): Settings {
  const all = Object.keys(inputs) as InputName[];
  const ours = all.filter((one) => settings.inputs.includes(one));
  return { ...settings, inputs: ours };
}

function strangers(params: URLSearchParams): string[] {
  const known = keys.map((key) => entries[key].key);
  const strange = [...new Set(params.keys())].filter(
    (key) => !known.includes(key),
  );
  if (strange.length === 0) return [];
  const first = strange.slice(0, 3).map((key) => `“${key.slice(0, 20)}”`);
  return [
    `The address says ${first.join(", ")}, which nothing here is called; there are ${known.join(", ")}.`,
  ];
}

function same(text: string): string {
  return text;
}

/** A number as it is written; anything else stays as it is. */
function numberIn(text: string): number | string {
  return /^\d+(\.\d+)?(e-?\d+)?$/.test(text) ? Number(text) : text;
}
