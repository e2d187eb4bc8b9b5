/** Which part of the run is looked at, and what in it is pointed at. */

/** @typedef {import('./store.js').Store} Store */
/** @typedef {import('./track.js').Track} Track */

/**
 * What was clicked: a slice, or a whole lane (`index` -1).
 *
 * @typedef {{ track: number, depth: number, index: number }} Selection
 */

/** No closer than this: a nanosecond is the smallest there is. */
const MIN_SPAN = 50;

/** Room left of the first and right of the last event, as a part of the whole. */
const MARGIN = 0.015;

export class View {
  /** 'all' shows the whole run as it grows, 'tail' keeps its end in view, 'fixed' stands still. */
  /** @type {'all' | 'tail' | 'fixed'} */
  mode = 'all';
  /** Where the pointer is, in time; null when it is elsewhere. @type {number | null} */
  hover = null;
  /** @type {Selection | null} */
  selection = null;

  #start = 0;
  #end = 1e9;
  #changed;
  #forgotten = -1;

  /** @param {Store} store @param {() => void} changed */
  constructor(store, changed) {
    this.store = store;
    this.#changed = changed;
    this.#fromAddress();
  }

  /** The window of time shown, in nanoseconds. */
  get range() {
    if (this.store.forgotten !== this.#forgotten) {
      this.#forgotten = this.store.forgotten;
      this.selection = null;
    }
    const { from, now } = this.store;
    if (this.mode === 'all') {
      const span = Math.max(now - from, 1e6);
      this.#start = from - span * MARGIN;
      this.#end = from + span * (1 + MARGIN);
    } else if (this.mode === 'tail') {
      const span = this.#end - this.#start;
      this.#end = now + span * MARGIN;
      this.#start = this.#end - span;
    }
    return { start: this.#start, end: this.#end };
  }

  showAll() {
    this.mode = 'all';
    this.#changed();
  }

  toggleTail() {
    this.mode = this.mode === 'tail' ? 'fixed' : 'tail';
    this.#changed();
  }

  /** Makes the window `factor` times as long, `anchor` staying where it is. @param {number} factor @param {number} anchor */
  zoom(factor, anchor) {
    const { start, end } = this.range;
    const longest = Math.max(this.store.now - this.store.from, 1e6) * 4;
    const span = Math.min(Math.max((end - start) * factor, MIN_SPAN), longest);
    const part = (anchor - start) / (end - start);
    this.show(anchor - span * part, anchor + span * (1 - part));
  }

  /** @param {number} nanos */
  pan(nanos) {
    const { start, end } = this.range;
    this.show(start + nanos, end + nanos);
  }

  /** @param {number} start @param {number} end */
  show(start, end) {
    const span = end - start;
    const low = Math.min(Math.max(start, this.store.from - span * 0.9), this.store.now - span * 0.1);
    this.#start = low;
    this.#end = low + span;
    this.mode = 'fixed';
    this.#changed();
  }

  /** Brings `time` into the middle unless it is in sight already. @param {number} time */
  reveal(time) {
    const { start, end } = this.range;
    if (time < start || time > end) {
      this.show(time - (end - start) / 2, time + (end - start) / 2);
    }
  }

  /** @param {number | null} time */
  point(time) {
    if (this.hover !== time) {
      this.hover = time;
      this.#changed();
    }
  }

  /** @param {Selection | null} selection */
  select(selection) {
    this.selection = selection;
    this.#changed();
  }

  /** `?view=4.9,5.3` in the address shows those seconds. */
  #fromAddress() {
    const [start, end] = (new URLSearchParams(location.search).get('view') ?? '').split(',').map(parseFloat);
    if (end > start) {
      this.mode = 'fixed';
      this.#start = start * 1e9;
      this.#end = end * 1e9;
    }
  }
}
