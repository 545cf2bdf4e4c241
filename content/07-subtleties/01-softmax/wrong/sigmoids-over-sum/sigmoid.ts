import { sigmoid } from "./activations.ts";
export function softmax(z) {
  let sum = 0;
  for (const v of z) sum += sigmoid.f(v);
  return z.map((v) => sigmoid.f(v) / sum);
}
