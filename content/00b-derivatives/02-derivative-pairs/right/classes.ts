class Square {
  f(x: number) {
    return x * x;
  }
  df(x: number) {
    return 2 * x;
  }
}
class Decay {
  f(x: number) {
    return Math.E ** -x;
  }
  df(x: number) {
    return -(Math.E ** -x);
  }
}
class Bell {
  under(x: number) {
    return 1 + x * x;
  }
  f(x: number) {
    return 1 / this.under(x);
  }
  df(x: number) {
    return (-2 * x) / (this.under(x) * this.under(x));
  }
}
export const square = new Square();
export const decay = new Decay();
export const bell = new Bell();
