import type { Pair } from "./types.ts";

/** x², with its slope. */
export const square: Pair = {
  f: (x) => 0, // TODO: x times x. (Until then all is flat.)
  df: (x) => 0, // TODO
};

/** e to the power of −x: it falls, ever more slowly. */
export const decay: Pair = {
  f: (x) => 0, // TODO
  df: (x) => 0, // TODO
};

/** 1 / (1 + x²): a bell, 1 high in the middle. */
export const bell: Pair = {
  f: (x) => 0, // TODO
  df: (x) => 0, // TODO
};
