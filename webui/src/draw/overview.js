/** The whole run in one strip: when the device worked, and which part of it the window shows. */
import { LanePixels } from './lane-pixels.js';
import { Palette } from './palette.js';

/** @typedef {import('../state/store.js').Store} Store */

const INSET = 7;

/** The time at `x` of a strip `width` wide. @param {Store} store @param {number} x @param {number} width */
export function timeInOverview(store, x, width) {
  return store.from + ((store.now - store.from) * x) / Math.max(1, width);
}

export class OverviewPainter {
  #pixels = new LanePixels();
  #scratch = document.createElement('canvas');

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {import('../lib/theme.js').Theme} theme
   */
  constructor(canvas, theme) {
    this.canvas = canvas;
    this.theme = theme;
  }

  /** @param {Store} store @param {{ start: number, end: number }} range what the window shows */
  paint(store, range) {
    const ratio = devicePixelRatio;
    const width = Math.max(1, Math.round(this.canvas.clientWidth * ratio));
    const height = Math.max(1, Math.round(this.canvas.clientHeight * ratio));
    this.canvas.width = width;
    this.canvas.height = height;
    const context = /** @type {CanvasRenderingContext2D} */ (this.canvas.getContext('2d'));
    context.fillStyle = this.theme.css('--page');
    context.fillRect(0, 0, width, height);
    const whole = Math.max(1, store.now - store.from);
    this.#rows(store).forEach((row, index, rows) => {
      const top = INSET * ratio + ((height - 2 * INSET * ratio) * index) / rows.length;
      this.#row(context, row, store, width, top, (height - 2 * INSET * ratio) / rows.length);
    });
    const left = Math.max(0, ((range.start - store.from) / whole) * width);
    const right = Math.min(width, ((range.end - store.from) / whole) * width);
    context.fillStyle = this.theme.css('--veil');
    context.fillRect(0, 0, left, height);
    context.fillRect(right, 0, width - right, height);
    if (right - left < width - 1) {
      context.strokeStyle = this.theme.css('--accent');
      context.lineWidth = 1.5 * ratio;
      context.strokeRect(left, ratio, Math.max(2 * ratio, right - left), height - 2 * ratio);
    }
  }

  /** The lanes that stand for the run: its threads, or, without any, its first lanes. @param {Store} store */
  #rows(store) {
    const threads = store.lanes.filter((lane) => lane.kind === 'thread');
    return (threads.length > 0 ? threads : store.lanes)
      .slice(0, 4)
      .flatMap((lane) => lane.rows.slice(0, 1));
  }

  /**
   * @param {CanvasRenderingContext2D} context @param {import('../state/slices.js').Slices} row @param {Store} store
   * @param {number} width @param {number} top @param {number} height
   */
  #row(context, row, store, width, top, height) {
    const image = new ImageData(width, 1);
    const range = { start: store.from, end: Math.max(store.now, store.from + 1) };
    const palette = new Palette(this.theme);
    this.#pixels.paint(row, range, store.now, width, devicePixelRatio, palette, new Uint32Array(image.data.buffer), 0);
    this.#scratch.width = width;
    this.#scratch.height = 1;
    /** @type {CanvasRenderingContext2D} */ (this.#scratch.getContext('2d')).putImageData(image, 0, 0);
    context.imageSmoothingEnabled = false;
    context.drawImage(this.#scratch, 0, 0, width, 1, 0, top, width, Math.max(1, height));
  }
}
