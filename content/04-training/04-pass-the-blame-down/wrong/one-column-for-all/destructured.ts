export function backThrough(W: number[][], delta: number[]): number[] {
  let blame = 0;
  W.forEach(([w], o) => (blame += w! * delta[o]!));
  return W[0]!.map(() => blame);
}
