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

/** Blocks no wider than so many pixels are spread evenly over them; wider ones are looked at more closely. */
const BLUR = 3;

/** Work is drawn at least this strong over what else fills its pixel. */
const LEAST_WORK = 0.55;
const LEAST_REST = 0.3;

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
      if (right - left > BLUR) {
        // Few slices over many pixels: look closer. There are fewer of these than pixels.
        this.#add(level - 1, block * size, (block + 1) * size, now);
      } else {
        this.#addBlock(blocks.sums.data, block, left, right);
      }
    }
    this.#add(level - 1, last * size, to, now);
  }

  /** Spreads a block evenly over the few pixels it covers. */
  /** @param {Float32Array} sums @param {number} block @param {number} left @param {number} right */
  #addBlock(sums, block, left, right) {
    const first = clamp(left | 0, this.#width);
    const last = clamp(right | 0, this.#width);
    const share = this.#scale / (last - first + 1);
    for (let state = 0; state < DRAWN; state++) {
      const sum = sums[block * DRAWN + state] * share;
      if (sum > 0) {
        for (let x = first; x <= last; x++) {
          this.#cover[x * DRAWN + state] += sum;
        }
      }
    }
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
        // Even an instant of work leaves a trace; having been ready for no time does not.
        cover[clamp(first, width) * DRAWN + state] += state === READY ? right - left : Math.max(right - left, 1e-6);
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

  /**
   * From how long each state lasted in a pixel to its colour. Written out state by state: this runs for every pixel of
   * every lane in every frame.
   *
   * @param {Uint32Array} out @param {number} at
   */
  #mix(out, at) {
    const cover = this.#cover;
    const own = this.#own;
    const [running, ready, other, waiting, sleeping] = this.#palette.states;
    for (let x = 0, i = 0; x < this.#width; x++, i += DRAWN) {
      const c0 = cover[i];
      const c1 = cover[i + 1];
      const c2 = cover[i + 2];
      const c3 = cover[i + 3];
      const c4 = cover[i + 4];
      const work = c0 + c1 + c2;
      const rest = c3 + c4;
      const whole = work + rest;
      if (whole === 0) {
        out[at + x] = 0;
        continue;
      }
      if (own[x] !== 0) {
        out[at + x] = own[x];
        continue;
      }
      const boost = c0 + c2 > 0 ? LEAST_WORK : 0;
      const strength = work === 0 ? 0 : rest === 0 || work >= 1 ? 1 : Math.max(boost, work / whole);
      const w = work === 0 ? 0 : strength / work;
      const r = rest === 0 ? 0 : (1 - strength) / rest;
      const red = (c0 * running[0] + c1 * ready[0] + c2 * other[0]) * w + (c3 * waiting[0] + c4 * sleeping[0]) * r;
      const green = (c0 * running[1] + c1 * ready[1] + c2 * other[1]) * w + (c3 * waiting[1] + c4 * sleeping[1]) * r;
      const blue = (c0 * running[2] + c1 * ready[2] + c2 * other[2]) * w + (c3 * waiting[2] + c4 * sleeping[2]) * r;
      const alpha = whole >= 1 ? 255 : 255 * Math.max(boost, LEAST_REST, whole);
      out[at + x] = (alpha << 24) | (blue << 16) | (green << 8) | red;
    }
  }
}

/** @param {number} x @param {number} width */
function clamp(x, width) {
  return x < 0 ? 0 : x >= width ? width - 1 : x;
}
