/**
 * One lane as one row of pixels. For each pixel it adds up how long each state lasted in it and mixes the colours; a lane's
 * work is seen even if it fills a thousandth of the pixel. The row is then stretched to the lane's height by the canvas.
 *
 * Lanes with more slices than pixels are read from the levels of {@link Slices}, so the time goes with the pixels.
 */
import { Slices } from '../state/slices.js';
import { DRAWN, FIRST_PASSIVE, OTHER, READY } from '../state/states.js';

/** From so many slices a pixel on, blocks are read instead. */
const DENSE = 2;

/** Work is drawn at least this strong over what else fills its pixel. */
const LEAST_WORK = 0.55;

/** Where there are fewer slices than one in so many pixels, work is drawn at least `LEAST_WIDTH` pixels wide. */
const SPARSE = 12;
const LEAST_WIDTH = 2.5;

export class LanePixels {
  #cover = new Float32Array(0);
  /** Slices of unknown names have their own colours; where one fills a pixel its colour stands here. */
  #own = new Uint32Array(0);
  #start = 0;
  #scale = 0;
  #width = 0;
  #leastWidth = 0;
  /** @type {Slices} */
  // @ts-ignore set by paint
  #row;
  /** @type {import('./palette.js').Palette} */
  // @ts-ignore set by paint
  #palette;

  /**
   * @param {Slices} row
   * @param {{ start: number, end: number }} range the time the pixels cover
   * @param {number} now where open slices end
   * @param {number} width in pixels
   * @param {number} ratio pixels in a CSS pixel
   * @param {import('./palette.js').Palette} palette
   * @param {Uint32Array} out receives the pixels, as an ImageData keeps them
   * @param {number} at where in `out`
   */
  paint(row, range, now, width, ratio, palette, out, at) {
    if (this.#width !== width) {
      this.#width = width;
      this.#cover = new Float32Array(width * DRAWN);
      this.#own = new Uint32Array(width);
    } else {
      this.#cover.fill(0);
      this.#own.fill(0);
    }
    this.#row = row;
    this.#palette = palette;
    this.#start = range.start;
    this.#scale = width / (range.end - range.start);
    const first = row.firstAfter(range.start);
    const last = row.countBefore(range.end);
    this.#leastWidth = last - first < width / SPARSE ? LEAST_WIDTH * ratio : 0;
    let level = 0;
    while (level < row.levels.length && (last - first) / Slices.blockSize(level) > DENSE * width) {
      level++;
    }
    this.#add(level, first, last, now);
    this.#mix(out, at);
  }

  /** Adds the slices `from` to `to`, by blocks of `level` where whole ones lie between. */
  /** @param {number} level @param {number} from @param {number} to @param {number} now */
  #add(level, from, to, now) {
    if (level === 0) {
      this.#addSlices(from, to, now);
      return;
    }
    const size = Slices.blockSize(level);
    const blocks = this.#row.levels[level - 1];
    const first = Math.ceil(from / size);
    const last = Math.min(Math.floor(to / size), blocks.starts.length);
    if (last <= first) {
      this.#add(level - 1, from, to, now);
      return;
    }
    this.#add(level - 1, from, first * size, now);
    for (let block = first; block < last; block++) {
      const left = (blocks.starts.data[block] - this.#start) * this.#scale;
      const right = (blocks.ends.data[block] - this.#start) * this.#scale;
      if (right - left > 2) {
        // Few slices over many pixels: look closer. There are at most half as many of these as pixels.
        this.#add(level - 1, block * size, (block + 1) * size, now);
      } else {
        for (let state = 0; state < DRAWN; state++) {
          const sum = blocks.sums.data[block * DRAWN + state];
          if (sum > 0) {
            this.#cover[clamp(((left + right) / 2) | 0, this.#width) * DRAWN + state] += sum * this.#scale;
          }
        }
      }
    }
    this.#add(level - 1, last * size, to, now);
  }

  /** @param {number} from @param {number} to @param {number} now */
  #addSlices(from, to, now) {
    const starts = this.#row.starts.data;
    const ends = this.#row.ends.data;
    const states = this.#row.states.data;
    const cover = this.#cover;
    const width = this.#width;
    for (let i = from; i < to; i++) {
      const state = states[i];
      if (state >= DRAWN) {
        continue;
      }
      const left = Math.max(0, (starts[i] - this.#start) * this.#scale);
      let right = Math.min(width, (Math.min(ends[i], now) - this.#start) * this.#scale);
      if (state < FIRST_PASSIVE && state !== READY && right - left < this.#leastWidth) {
        right = Math.min(width, left + this.#leastWidth);
      }
      const first = left | 0;
      const last = right | 0;
      if (first === last) {
        // An instant of work still shows as a trace of it.
        cover[clamp(first, width) * DRAWN + state] += Math.max(right - left, 1e-6);
        continue;
      }
      cover[first * DRAWN + state] += first + 1 - left;
      for (let x = first + 1; x < last; x++) {
        cover[x * DRAWN + state] = 1;
      }
      if (last < width) {
        cover[last * DRAWN + state] += right - last;
      }
      if (state === OTHER) {
        const [red, green, blue] = this.#palette.hue(this.#row.names.data[i]);
        this.#own.fill(0xff000000 | (blue << 16) | (green << 8) | red, first, Math.min(width, last));
      }
    }
  }

  /** @param {Uint32Array} out @param {number} at */
  #mix(out, at) {
    const colours = this.#palette.states;
    const cover = this.#cover;
    for (let x = 0; x < this.#width; x++) {
      let work = 0;
      let rest = 0;
      let red = 0;
      let green = 0;
      let blue = 0;
      const base = x * DRAWN;
      for (let state = FIRST_PASSIVE; state < DRAWN; state++) {
        rest += cover[base + state];
      }
      for (let state = 0; state < FIRST_PASSIVE; state++) {
        work += cover[base + state];
      }
      const whole = work + rest;
      if (whole === 0) {
        out[at + x] = 0;
        continue;
      }
      const strength = work === 0 ? 0 : work >= 1 ? 1 : Math.max(LEAST_WORK, work / whole);
      for (let state = 0; state < DRAWN; state++) {
        const part = cover[base + state];
        if (part > 0) {
          const weight = state < FIRST_PASSIVE ? (part / work) * strength : (part / rest) * (1 - strength);
          const colour = colours[state];
          red += colour[0] * weight;
          green += colour[1] * weight;
          blue += colour[2] * weight;
        }
      }
      if (work > 0 && rest === 0) {
        // No passive state beneath: the colours above are only `strength` strong.
        red /= strength;
        green /= strength;
        blue /= strength;
      }
      const alpha = work > 0 ? Math.max(LEAST_WORK, Math.min(1, whole)) : Math.max(0.3, Math.min(1, whole));
      out[at + x] = this.#own[x] || (Math.round(alpha * 255) << 24) | (blue << 16) | (green << 8) | red;
    }
  }
}

/** @param {number} x @param {number} width */
function clamp(x, width) {
  return x < 0 ? 0 : x >= width ? width - 1 : x;
}
