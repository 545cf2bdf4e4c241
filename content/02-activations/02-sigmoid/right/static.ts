export class sigmoid {
  static f(z: number) {
    return 1 / (1 + Math.E ** -z);
  }
}
