import { madd } from "./lanes";

/**
 * Ten sums in registers and nothing else: what the processor can do at
 * most. `rounds` times ten times four products; profile.ts asks it.
 */
export function limit(rounds: i32, at: usize): void {
  const x = v128.load(at), y = v128.load(at, 16);
  let a = x, b = x, c = x, d = x, e = x, f = x, g = x, h = x, i = x, j = x;
  for (let k = 0; k < rounds; k++) {
    a = madd(x, y, a); b = madd(x, y, b); c = madd(x, y, c);
    d = madd(x, y, d); e = madd(x, y, e); f = madd(x, y, f);
    g = madd(x, y, g); h = madd(x, y, h); i = madd(x, y, i);
    j = madd(x, y, j);
  }
  const ab = f32x4.add(f32x4.add(a, b), f32x4.add(c, d));
  const cd = f32x4.add(f32x4.add(e, f), f32x4.add(g, h));
  v128.store(at, f32x4.add(f32x4.add(ab, cd), f32x4.add(i, j)));
}
