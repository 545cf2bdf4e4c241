export function matVec(W: any, x: any): any {
  return W.map((row: any) => row * x);
}
