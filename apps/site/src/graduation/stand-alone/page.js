const layers = LAYERS.map(({ weights, biases, ...layer }) => ({
  ...layer,
  W: numbers(weights),
  b: numbers(biases),
}));

/** float32, the least byte first, out of base64. */
function numbers(base64) {
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  return Float32Array.from({ length: bytes.length / 4 }, (_, k) =>
    view.getFloat32(4 * k, true),
  );
}

/** f(W x + b), layer after layer. */
function forward(x) {
  return layers.reduce(
    (signal, { nIn, nOut, W, b, bend }) =>
      Array.from({ length: nOut }, (_, i) => {
        let z = b[i];
        for (let j = 0; j < nIn; j++) z += W[i * nIn + j] * signal[j];
        return bend(z);
      }),
    x,
  );
}

/** Chances out of raw scores; outputs that aim at 0 and 1 stay. */
function shares(outputs) {
  if (MEANING !== "scores") return outputs.map((y) => Math.max(0, y));
  const top = Math.max(...outputs);
  const powers = outputs.map((y) => Math.exp(y - top));
  const sum = powers.reduce((total, p) => total + p, 0);
  return powers.map((p) => p / sum);
}

const SIDE = 112;
const STEP = 0.04;
const pad = document.querySelector("#pad");
const canvas = pad.querySelector("canvas");
const seen = document.querySelector("#seen");
const answer = document.querySelector("#answer");
const bars = [...document.querySelectorAll("#bars li")];
const keys = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};
let strokes = [];
let pointer;
let brush = { x: 0.5, y: 0.25, width: PEN };
let penDown = false;

function show() {
  paint();
  const picture = strokes.length
    ? prepareDrawing(scan(strokes, SIDE), SIDE, SIDE)
    : undefined;
  const outputs = picture ? shares(forward(picture)) : [];
  const best = outputs.indexOf(Math.max(...outputs));
  answer.textContent = picture ? `I read: ${best}` : "Draw a digit.";
  bars.forEach((bar, k) => {
    const share = Math.min(1, outputs[k] ?? 0);
    bar.style.setProperty("--share", share);
    bar.classList.toggle("best", k === best);
    bar.querySelector("b").textContent = `${Math.round(100 * share)} %`;
  });
  const dots = seen.getContext("2d");
  dots.clearRect(0, 0, 28, 28);
  (picture ?? []).forEach((ink, k) => {
    dots.fillStyle = `rgb(34 29 22 / ${ink})`;
    dots.fillRect(k % 28, Math.floor(k / 28), 1, 1);
  });
}

function paint() {
  const paper = canvas.getContext("2d");
  const side = canvas.width;
  paper.clearRect(0, 0, side, side);
  paper.lineCap = paper.lineJoin = "round";
  paper.strokeStyle = "#221d16";
  for (const stroke of strokes)
    stroke.forEach((dab, k) => {
      const before = stroke[k - 1] ?? dab;
      paper.lineWidth = dab.width * side;
      paper.beginPath();
      paper.moveTo(before.x * side, before.y * side);
      paper.lineTo(dab.x * side, dab.y * side);
      paper.stroke();
    });
  if (document.activeElement !== pad || pointer !== undefined) return;
  paper.lineWidth = 2;
  paper.strokeStyle = "#a8351a";
  paper.setLineDash(penDown ? [] : [6, 4]);
  paper.beginPath();
  paper.arc(brush.x * side, brush.y * side, (PEN * side) / 2, 0, 7);
  paper.stroke();
  paper.setLineDash([]);
}

function dabAt({ clientX, clientY, pointerType, pressure }) {
  const box = pad.getBoundingClientRect();
  return {
    x: (clientX - box.left) / box.width,
    y: (clientY - box.top) / box.height,
    width: penWidth(pointerType === "pen" ? pressure : 0.5),
  };
}

pad.addEventListener("pointerdown", (event) => {
  if (pointer !== undefined || event.button !== 0) return;
  pointer = event.pointerId;
  pad.setPointerCapture(pointer);
  strokes.push([dabAt(event)]);
  penDown = false;
  show();
});
pad.addEventListener("pointermove", (event) => {
  if (event.pointerId !== pointer) return;
  strokes.at(-1).push(dabAt(event));
  show();
});
for (const end of ["pointerup", "pointercancel"])
  pad.addEventListener(end, (event) => {
    if (event.pointerId === pointer) pointer = undefined;
  });

pad.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key in keys) {
    const [dx, dy] = keys[event.key];
    const inside = (v) => Math.min(0.97, Math.max(0.03, v));
    brush = { ...brush, x: inside(brush.x + dx), y: inside(brush.y + dy) };
    if (penDown) strokes.at(-1).push(brush);
  } else if (event.key === " " || event.key === "Enter") {
    penDown = !penDown;
    if (penDown) strokes.push([brush]);
  } else if (event.key === "Backspace") undo();
  else if (event.key === "Delete") clear();
  else return;
  event.preventDefault();
  show();
});
// Drawing is no standard widget: as an "application" it gets the keys.
pad.tabIndex = 0;
for (const change of ["focus", "blur"]) pad.addEventListener(change, paint);

function undo() {
  penDown = false;
  strokes.pop();
  show();
}

function clear() {
  penDown = false;
  strokes = [];
  show();
}

document.querySelector("#undo").addEventListener("click", undo);
document.querySelector("#clear").addEventListener("click", clear);
show();
