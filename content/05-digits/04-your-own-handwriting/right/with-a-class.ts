import type { Mat, Vec } from "./types.ts";

class Picture {
  readonly rows: Mat;

  constructor(rows: Mat) {
    this.rows = rows;
  }

  static blank(height: number, width: number): Picture {
    return new Picture(Array.from({ length: height }, () => Array(width).fill(0)));
  }

  get height() {
    return this.rows.length;
  }

  get width() {
    return this.rows[0]?.length ?? 0;
  }

  hasInk(row: Vec) {
    return row.some((value) => value > 0.25);
  }

  cropped(): Picture {
    let { rows } = this;
    while (rows.length > 0 && !this.hasInk(rows[0])) rows = rows.slice(1);
    while (rows.length > 0 && !this.hasInk(rows[rows.length - 1])) rows = rows.slice(0, -1);
    if (rows.length === 0) throw new Error("Please draw a digit.");
    while (!this.hasInk(rows.map((row) => row[0]))) rows = rows.map((row) => row.slice(1));
    while (!this.hasInk(rows.map((row) => row[row.length - 1])))
      rows = rows.map((row) => row.slice(0, -1));
    return new Picture(rows);
  }

  fitted(side: number): Picture {
    const zoom = side / Math.max(this.height, this.width);
    const result = Picture.blank(
      Math.max(1, Math.round(this.height * zoom)),
      Math.max(1, Math.round(this.width * zoom)),
    );
    const fine = 5;
    for (const [i, row] of result.rows.entries())
      for (const j of row.keys()) {
        let ink = 0;
        for (let a = 0; a < fine; a++)
          for (let b = 0; b < fine; b++) {
            const y = ((i + (a + 0.5) / fine) * this.height) / result.height;
            const x = ((j + (b + 0.5) / fine) * this.width) / result.width;
            ink += this.rows[Math.floor(y)][Math.floor(x)];
          }
        row[j] = ink / fine ** 2;
      }
    return result;
  }

  weighed(): [number, number] {
    let [sum, y, x] = [0, 0, 0];
    this.rows.forEach((row, i) =>
      row.forEach((ink, j) => {
        sum += ink;
        y += ink * i;
        x += ink * j;
      }),
    );
    return [y / sum, x / sum];
  }

  centeredIn(side: number): Picture {
    const [y, x] = this.weighed();
    const result = Picture.blank(side, side);
    const dy = Math.floor(side / 2 - y);
    const dx = Math.floor(side / 2 - x);
    this.rows.forEach((row, i) =>
      row.forEach((ink, j) => {
        if (result.rows[i + dy]?.[j + dx] !== undefined) result.rows[i + dy][j + dx] = ink;
      }),
    );
    return result;
  }
}

export function prepareDrawing(gray: Vec, w: number, h: number): Vec {
  const rows: Mat = [];
  for (let start = 0; start < w * h; start += w)
    rows.push(gray.slice(start, start + w).map((value) => (255 - value) / 255));
  return new Picture(rows).cropped().fitted(20).centeredIn(28).rows.flat();
}
