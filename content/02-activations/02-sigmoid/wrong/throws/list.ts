export const sigmoid = {
  f: (z: any): any => z.map((zi: number) => 1 / (1 + Math.exp(-zi))),
};
