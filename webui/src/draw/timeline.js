/**
 * Draws the lanes on a canvas: their pixels in one image, stretched row by row, then names on wide slices, marks, wake-ups,
 * the ruler and what is pointed at. Only lanes in sight are drawn.
 */
import { countUpTo } from '../lib/columns.js';
import { moment, niceStep } from '../lib/format.js';
import { isTrouble } from '../state/states.js';
import { LanePixels } from './lane-pixels.js';
import { RULER_HEIGHT, rowAt } from './layout.js';
import { Palette } from './palette.js';

/** @typedef {import('../state/store.js').Store} Store */
/** @typedef {import('../state/view.js').View} View */
/** @typedef {import('./layout.js').Place} Place */
/** @typedef {import('../state/slices.js').Slices} Slices */

const LABEL_WIDTH = 34;
const TICK_WIDTH = 84;
const MAX_FLOWS = 400;
const MAX_MARK_LABELS = 60;
const FONT = '11px ui-sans-serif, system-ui, sans-serif';
const RULER_FONT = '11px ui-monospace, "SF Mono", Menlo, Consolas, monospace';

export class TimelinePainter {
  #pixels = new LanePixels();
  #image = new ImageData(1, 1);
  #scratch = document.createElement('canvas');
  /** @type {Palette | null} */
  #palette = null;

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {import('../lib/theme.js').Theme} theme
   */
  constructor(canvas, theme) {
    this.canvas = canvas;
    this.theme = theme;
  }

  /**
   * @param {Store} store
   * @param {View} view
   * @param {Place[]} places all lanes
   * @param {number} scroll how far down the lanes are scrolled
   */
  paint(store, view, places, scroll) {
    const ratio = devicePixelRatio;
    const width = this.canvas.clientWidth;
    const height = this.canvas.clientHeight;
    const pixelWidth = Math.max(1, Math.round(width * ratio));
    const pixelHeight = Math.max(1, Math.round(height * ratio));
    if (this.canvas.width !== pixelWidth || this.canvas.height !== pixelHeight) {
      this.canvas.width = pixelWidth;
      this.canvas.height = pixelHeight;
    }
    const context = /** @type {CanvasRenderingContext2D} */ (this.canvas.getContext('2d'));
    if (this.#palette?.version !== this.theme.version) {
      this.#palette = new Palette(this.theme);
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    const scene = new Scene(context, this.theme, this.#palette, store, view.range, width, height, scroll);
    const seen = places.filter((place) => scene.y(place.bottom) > RULER_HEIGHT && scene.y(place.top) < height);
    const step = niceStep((TICK_WIDTH / width) * (scene.range.end - scene.range.start));
    scene.grid(step);
    scene.beds(seen, view.selection?.track ?? -1);
    this.#lanes(scene, seen, pixelWidth);
    seen.forEach((place) => scene.onLane(place));
    scene.flows(places);
    scene.selection(seen, view.selection);
    scene.pointer(view.hover);
    scene.ruler(step, view.hover);
  }

  /** All rows in sight in one image, then each stretched to its height. */
  /** @param {Scene} scene @param {Place[]} seen @param {number} pixelWidth */
  #lanes(scene, seen, pixelWidth) {
    const rows = seen.flatMap((place) => place.track.rows.map((row, depth) => ({ row, at: rowAt(place, depth) })));
    if (rows.length === 0) {
      return;
    }
    if (this.#image.width !== pixelWidth || this.#image.height < rows.length) {
      this.#image = new ImageData(pixelWidth, Math.max(rows.length, 32));
      this.#scratch.width = this.#image.width;
      this.#scratch.height = this.#image.height;
    }
    const out = new Uint32Array(this.#image.data.buffer);
    rows.forEach(({ row }, index) => {
      this.#pixels.paint(row, scene.range, scene.store.now, pixelWidth, devicePixelRatio, scene.palette, out, index * pixelWidth);
    });
    /** @type {CanvasRenderingContext2D} */ (this.#scratch.getContext('2d'))
      .putImageData(this.#image, 0, 0, 0, 0, pixelWidth, rows.length);
    scene.context.imageSmoothingEnabled = false;
    rows.forEach(({ at }, index) => {
      const top = scene.y(at.top);
      scene.context.drawImage(this.#scratch, 0, index, pixelWidth, 1, 0, top, scene.width, at.height);
    });
  }
}

/** One frame: where things are, and how each kind of thing is drawn. */
class Scene {
  /**
   * @param {CanvasRenderingContext2D} context
   * @param {import('../lib/theme.js').Theme} theme
   * @param {Palette} palette
   * @param {Store} store
   * @param {{ start: number, end: number }} range
   * @param {number} width @param {number} height @param {number} scroll
   */
  constructor(context, theme, palette, store, range, width, height, scroll) {
    this.context = context;
    this.theme = theme;
    this.palette = palette;
    this.store = store;
    this.range = { ...range };
    this.width = width;
    this.height = height;
    this.scroll = scroll;
    this.scale = width / (range.end - range.start);
  }

  /** @param {number} time */
  x(time) {
    return (time - this.range.start) * this.scale;
  }

  /** @param {number} laneY */
  y(laneY) {
    return laneY + RULER_HEIGHT - this.scroll;
  }

  /** @param {number} step */
  grid(step) {
    const { context } = this;
    context.fillStyle = this.theme.css('--grid');
    for (let time = Math.ceil(this.range.start / step) * step; time < this.range.end; time += step) {
      context.fillRect(Math.round(this.x(time)), RULER_HEIGHT, 1, this.height);
    }
    // What lies before the beginning and after the end of the run is not time that passed.
    context.fillStyle = this.theme.css('--outside');
    const begin = Math.max(0, this.x(this.store.from));
    const end = Math.min(this.width, this.x(this.store.now));
    context.fillRect(0, RULER_HEIGHT, begin, this.height);
    context.fillRect(end, RULER_HEIGHT, this.width - end, this.height);
  }

  /** The ground each lane lies on. @param {Place[]} seen @param {number} selected */
  beds(seen, selected) {
    const { context } = this;
    for (const place of seen) {
      context.fillStyle = this.theme.css(place.track.id === selected ? '--bed-selected' : '--bed');
      context.fillRect(0, this.y(place.top), this.width, place.bottom - place.top);
    }
  }

  /** @param {Place} place */
  onLane(place) {
    place.track.rows.forEach((row, depth) => this.#labels(row, rowAt(place, depth)));
    this.#marks(place);
  }

  /** Names on wide slices, and a hair line between neighbours. @param {Slices} row @param {{ top: number, height: number }} at */
  #labels(row, at) {
    const { context, store } = this;
    const first = row.firstAfter(this.range.start);
    const last = row.countBefore(this.range.end);
    const top = this.y(at.top);
    context.font = FONT;
    context.textBaseline = 'middle';
    // Slices too narrow for either are stepped over by time, so this is bounded by the width too.
    const hair = 5 / this.scale;
    for (let i = first; i < last; i++) {
      const end = Math.min(row.ends.data[i], store.now);
      if (end - row.starts.data[i] < hair) {
        if (last - first > 4 * this.width) {
          i = Math.max(i, row.firstAfter(row.starts.data[i] + hair) - 1);
        }
        continue;
      }
      const left = this.x(row.starts.data[i]);
      const right = Math.min(this.width, this.x(end));
      // Beside work that was widened to be seen a line would hide it again.
      if (left > 0 && (i === 0 || row.starts.data[i] - row.starts.data[i - 1] >= hair)) {
        context.fillStyle = this.theme.css('--ground');
        context.fillRect(Math.round(left), top, 1, at.height);
      }
      const from = Math.max(left, 0);
      if (right - from > LABEL_WIDTH) {
        context.fillStyle = this.palette.labels[row.states.data[i]];
        this.#text(store.names[row.names.data[i]], from + 6, top + at.height / 2 + 0.5, right - from - 10);
      }
    }
  }

  /** Text cut to `width`. @param {string} text @param {number} x @param {number} y @param {number} width */
  #text(text, x, y, width) {
    const { context } = this;
    let shown = text;
    if (context.measureText(text).width > width) {
      const fits = Math.floor((text.length * width) / context.measureText(text).width) - 1;
      if (fits < 2) {
        return;
      }
      shown = `${text.slice(0, fits)}…`;
    }
    context.fillText(shown, x, y);
  }

  /** Instants as small diamonds on the lane's foot, at most one a pixel. @param {Place} place */
  #marks(place) {
    const { context } = this;
    const { markTimes, markNames } = place.track;
    const foot = this.y(place.bottom) - 5;
    const plain = this.theme.css('--muted');
    const trouble = this.theme.css('--mark');
    const pixel = 1 / this.scale;
    let i = countUpTo(markTimes.data, markTimes.length, this.range.start - 5 * pixel);
    const last = countUpTo(markTimes.data, markTimes.length, this.range.end + 5 * pixel);
    const labelled = last - i <= MAX_MARK_LABELS;
    // From each mark on to the first one a pixel further.
    for (; i < last; i = Math.max(i + 1, countUpTo(markTimes.data, last, markTimes.data[i] + pixel))) {
      const x = this.x(markTimes.data[i]);
      context.fillStyle = isTrouble(this.store.names[markNames.data[i]]) ? trouble : plain;
      if (place.track.rows.length === 0) {
        context.fillRect(x - 1, this.y(place.top) + 5, 2, place.height - 10);
        continue;
      }
      context.beginPath();
      context.moveTo(x, foot - 5);
      context.lineTo(x + 5, foot);
      context.lineTo(x, foot + 5);
      context.lineTo(x - 5, foot);
      context.fill();
      if (labelled) {
        this.#markLabel(place, i, x);
      }
    }
  }

  /** A mark's name beside it, where no slice is in the way. @param {Place} place @param {number} index @param {number} x */
  #markLabel({ track, top, height }, index, x) {
    const name = this.store.names[track.markNames.data[index]];
    const next = index + 1 < track.markTimes.length ? this.x(track.markTimes.data[index + 1]) : Infinity;
    const row = track.rows[0];
    const after = row.firstAfter(track.markTimes.data[index]);
    const busyFrom = after < row.length ? this.x(row.starts.data[after]) : Infinity;
    this.context.font = FONT;
    if (this.context.measureText(name).width + 14 < Math.min(next, busyFrom, this.width) - x) {
      this.context.fillText(name, x + 9, this.y(top) + height / 2 + 0.5);
    }
  }

  /** Wake-ups from lane to lane, unless there are too many to tell apart. @param {Place[]} places */
  flows(places) {
    const { context, store } = this;
    const first = countUpTo(store.flowTimes.data, store.flowTimes.length, this.range.start);
    const last = countUpTo(store.flowTimes.data, store.flowTimes.length, this.range.end);
    if (last - first > MAX_FLOWS) {
      return;
    }
    const middles = new Map(places.map((place) => [place.track.id, this.y(place.top + place.height / 2)]));
    context.strokeStyle = context.fillStyle = this.theme.css('--flow');
    context.lineWidth = 1.25;
    for (let i = first; i < last; i++) {
      const from = middles.get(store.flowFrom.data[i]);
      const to = middles.get(store.flowTo.data[i]);
      if (from === undefined || to === undefined) {
        continue;
      }
      const x = this.x(store.flowTimes.data[i]);
      const side = to > from ? 1 : -1;
      const tip = to - side * 9;
      context.beginPath();
      context.moveTo(x, from + side * 9);
      context.bezierCurveTo(x + 14, from + side * 16, x + 14, tip - side * 12, x + 1, tip - side * 2);
      context.stroke();
      context.beginPath();
      context.moveTo(x, tip);
      context.lineTo(x + 6, tip - side * 5);
      context.lineTo(x - 1, tip - side * 7);
      context.fill();
    }
  }

  /** @param {Place[]} seen @param {import('../state/view.js').Selection | null} selection */
  selection(seen, selection) {
    const place = seen.find((candidate) => candidate.track.id === selection?.track);
    const row = place?.track.rows[selection?.depth ?? 0];
    if (!place || !selection || !row || selection.index < 0) {
      return;
    }
    const at = rowAt(place, selection.depth);
    const left = this.x(row.starts.data[selection.index]);
    const right = this.x(Math.min(row.ends.data[selection.index], this.store.now));
    this.context.strokeStyle = this.theme.css('--accent');
    this.context.lineWidth = 2;
    this.context.strokeRect(left, this.y(at.top) + 1, Math.max(2, right - left), at.height - 2);
  }

  /** @param {number | null} time */
  pointer(time) {
    if (time !== null) {
      this.context.fillStyle = this.theme.css('--pointer');
      this.context.fillRect(Math.round(this.x(time)), RULER_HEIGHT, 1, this.height);
    }
  }

  /** @param {number} step @param {number | null} hover */
  ruler(step, hover) {
    const { context } = this;
    context.fillStyle = this.theme.css('--ground');
    context.fillRect(0, 0, this.width, RULER_HEIGHT);
    context.fillStyle = this.theme.css('--line');
    context.fillRect(0, RULER_HEIGHT - 1, this.width, 1);
    context.font = RULER_FONT;
    context.textBaseline = 'middle';
    for (let time = Math.ceil(this.range.start / step) * step; time < this.range.end; time += step) {
      const x = Math.round(this.x(time));
      context.fillStyle = this.theme.css('--line');
      context.fillRect(x, RULER_HEIGHT - 7, 1, 6);
      context.fillStyle = this.theme.css('--muted');
      context.fillText(`${moment(time, step)} s`, x + 5, RULER_HEIGHT / 2);
    }
    if (hover !== null) {
      this.#flag(hover, step);
    }
  }

  /** The pointer's time, on the ruler. @param {number} time @param {number} step */
  #flag(time, step) {
    const { context } = this;
    const text = `${moment(time, Math.max(1, step / 100))} s`;
    const wide = context.measureText(text).width + 12;
    const left = Math.min(Math.max(0, this.x(time) - wide / 2), this.width - wide);
    context.fillStyle = this.theme.css('--accent');
    context.beginPath();
    context.roundRect(left, 5, wide, RULER_HEIGHT - 11, 4);
    context.fill();
    context.fillStyle = this.theme.css('--on-accent');
    context.fillText(text, left + 6, RULER_HEIGHT / 2);
  }
}
