class Shares {
  constructor(scores) {
    this.top = Math.max(...scores);
    this.powers = scores.map((s) => this.power(s));
    this.whole = this.powers.reduce((a, b) => a + b);
  }
  power(s) {
    return Math.exp(s - this.top);
  }
  all() {
    return this.powers.map((p) => p / this.whole);
  }
}
export function softmax(z) {
  return new Shares(z).all();
}
