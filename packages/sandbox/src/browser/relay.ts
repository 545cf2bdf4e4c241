import type {
  Answer,
  Call,
  DataSets,
  Limits,
  LoadProblem,
  Program,
} from "@handmade/judge";
import type { Opened } from "../host/guard.ts";
import { isAnswer } from "../host/read-report.ts";

/** What the page tells the frame. Programs are told apart by number. */
export type Wish =
  | { readonly kind: "ping" }
  | {
      readonly kind: "open";
      readonly id: number;
      readonly program: Program;
      readonly limits: Limits;
      readonly data?: DataSets | undefined;
    }
  | {
      readonly kind: "ask";
      readonly id: number;
      readonly calls: readonly Call[];
    }
  | { readonly kind: "stop"; readonly id: number };

/** What the frame tells the page. */
export type Word =
  | { readonly kind: "pong" }
  | { readonly kind: "opened"; readonly id: number; readonly opened: Opened }
  | {
      readonly kind: "answered";
      readonly id: number;
      readonly answers: Answer[];
    }
  | { readonly kind: "printed"; readonly id: number; readonly lines: string[] }
  /** It was to stop, owed nothing, and was computing all the same. */
  | { readonly kind: "stuck"; readonly id: number };

type Fields = Readonly<Record<string, unknown>>;

/** Reads a frame's message; undefined if it is none of ours. */
export function readWord(message: unknown, numbers: number): Word | undefined {
  if (!isFields(message)) return undefined;
  const m = message;
  if (m.kind === "pong") return { kind: "pong" };
  if (!Number.isSafeInteger(m.id)) return undefined;
  const id = m.id as number;
  switch (m.kind) {
    case "opened":
      return isOpened(m.opened)
        ? { kind: "opened", id, opened: m.opened }
        : undefined;
    case "answered":
      return Array.isArray(m.answers) &&
        m.answers.every((a) => isAnswer(a, numbers) || isStopped(a))
        ? { kind: "answered", id, answers: m.answers }
        : undefined;
    case "stuck":
      return { kind: "stuck", id };
    case "printed":
      return areTexts(m.lines)
        ? { kind: "printed", id, lines: m.lines }
        : undefined;
    default:
      return undefined;
  }
}

function isOpened(value: unknown): value is Opened {
  if (!isFields(value)) return false;
  return value.kind === "loaded"
    ? areTexts(value.exports)
    : value.kind === "refused" && isProblem(value.problem);
}

/** Loading can throw or be stopped; the rest is found before it. */
function isProblem(value: unknown): value is LoadProblem {
  if (isStopped(value)) return true;
  return (
    isFields(value) &&
    value.kind === "threw" &&
    typeof value.name === "string" &&
    typeof value.message === "string" &&
    (value.line === null || Number.isSafeInteger(value.line))
  );
}

const REASONS = ["time", "memory", "messages", "size", "asked"];

function isStopped(value: unknown): boolean {
  return (
    isFields(value) &&
    value.kind === "stopped" &&
    REASONS.includes(value.why as string) &&
    typeof value.limit === "number"
  );
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((v) => typeof v === "string");
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
