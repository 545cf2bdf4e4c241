import {
  argmax,
  forward,
  type Network,
  prepareDrawing,
  softmax,
  type Vec,
} from "@handmade/nn";
import { answerOf } from "./answer.ts";

/**
 * What a network's outputs are, which follows from its training: raw
 * scores for softmax, or guesses at 1 for the digit and 0 for others.
 */
export type Meaning = "scores" | "targets";

/** What a network made of a drawing. */
export interface Reading {
  /** The 28 by 28 picture it saw. */
  readonly picture: readonly number[];
  /** One per digit: chances if it gave scores, else its outputs. */
  readonly answers: readonly number[];
  readonly best: number;
  readonly words: string;
}

/** Reads a scan (0 ink, 255 paper) as the course's own code would. */
export function read(
  network: Network,
  gray: number[],
  width: number,
  height: number,
  meaning: Meaning = "scores",
): Reading {
  const picture = prepareDrawing(gray, width, height);
  const outputs = forward(network, picture);
  const answers = meaning === "scores" ? softmax(outputs) : outputs;
  const words = answerOf(meaning === "scores" ? answers : shares(outputs));
  return { picture, answers, best: argmax(answers), words };
}

/** Guesses at 0 or 1 as if they were chances: what is below 0 is none. */
function shares(outputs: Vec): Vec {
  const positive = outputs.map((output) => Math.max(0, output));
  const sum = positive.reduce((total, output) => total + output, 0);
  return positive.map((output) => (sum > 0 ? output / sum : 1 / 10));
}
