class Gate {
  readonly w: number[];
  readonly b: number;

  constructor(b: number, ...w: number[]) {
    this.w = w;
    this.b = b;
  }

  fires(...x: number[]): boolean {
    return x.reduce((z, xi, i) => z + xi * this.w[i], this.b) > 0;
  }
}

export const AND = new Gate(-1.5, 1, 1);
export const OR = new Gate(-0.5, 1, 1);
export const NOT = new Gate(0.5, -1);
