import { Complaint } from "./complaint.ts";

/** Reads what stands after an option. */
type Parser<T> = (text: string) => T;

/** A finite number above 0. */
export function positive(option: string): Parser<number> {
  return (text) => {
    const value = text.trim() === "" ? Number.NaN : Number(text);
    if (Number.isFinite(value) && value > 0) return value;
    throw new Complaint(`${option} is ${text}; expected a number above 0.`);
  };
}

/** A whole number within limits. */
export function whole(
  option: string,
  least: number,
  most: number = Number.MAX_SAFE_INTEGER,
): Parser<number> {
  return (text) => {
    const value = /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isSafeInteger(value) && value >= least && value <= most)
      return value;
    const range =
      most === Number.MAX_SAFE_INTEGER
        ? `from ${least}`
        : `from ${least} to ${most}`;
    throw new Complaint(
      `${option} is ${text}; expected a whole number ${range}.`,
    );
  };
}

/** One of a few words. */
export function oneOf<T extends string>(
  option: string,
  words: readonly T[],
): Parser<T> {
  return (text) => {
    const found = words.find((word) => word === text);
    if (found !== undefined) return found;
    throw new Complaint(
      `${option} is ${text}; expected ${words.slice(0, -1).join(", ")}` +
        `${words.length > 1 ? " or " : ""}${words.at(-1)}.`,
    );
  };
}

/** More would not fit into memory as plain lists. */
const MOST_PARAMETERS = 20_000_000;

/** `784,16,16,10`: inputs, hidden neurons, outputs. */
export function layerSizes(option: string): Parser<number[]> {
  return (text) => {
    const sizes = text.split(",").map((part) => part.trim());
    const wrong = sizes.find((part) => !/^[1-9]\d{0,6}$/.test(part));
    if (wrong !== undefined || sizes.length < 2)
      throw new Complaint(
        `${option} is ${text}; expected at least two whole numbers above 0 ` +
          "with commas between them, as in 784,16,16,10.",
      );
    const numbers = sizes.map(Number);
    const parameters = numbers
      .slice(1)
      .reduce((sum, n, k) => sum + n * (numbers[k]! + 1), 0);
    if (parameters > MOST_PARAMETERS)
      throw new Complaint(
        `${option} ${text} has ${parameters.toLocaleString("en-US")} ` +
          "weights and biases; expected at most " +
          `${MOST_PARAMETERS.toLocaleString("en-US")}.`,
      );
    return numbers;
  };
}
