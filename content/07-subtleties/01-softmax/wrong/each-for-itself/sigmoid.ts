import { sigmoid } from "./activations.ts";
export const softmax = (z) => z.map((v) => sigmoid.f(v));
