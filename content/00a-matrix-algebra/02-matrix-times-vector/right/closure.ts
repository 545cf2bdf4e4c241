import type { Mat, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

const meets = (x: Vec) => (row: Vec) => dot(row, x);

export const matVec = (W: Mat, x: Vec): Vec => W.map(meets(x));
