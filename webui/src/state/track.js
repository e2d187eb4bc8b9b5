/** One lane: what it is, and everything that lies on it. */
import { Column } from '../lib/columns.js';
import { Slices } from './slices.js';

/** @typedef {import('../wire/decoder.js').TrackKind} TrackKind */

/** Deeper nesting than this is not shown. */
const MAX_DEPTH = 16;

export class Track {
  /** Slices by nesting depth. @type {Slices[]} */
  rows = [];
  /** Instants and passing bytes: when, what. */
  markTimes = new Column(Float64Array);
  markNames = new Column(Uint32Array);
  markValues = new Column(Float64Array);
  /** A counter's values. */
  times = new Column(Float64Array);
  values = new Column(Float64Array);

  /** How deep the lane stands below its ancestors; set when lanes are ordered. */
  indent = 0;

  #depth = 0;
  #lastTime = 0;

  /**
   * @param {number} id @param {TrackKind} kind @param {string} name @param {number} parent @param {number} madeAt
   */
  constructor(id, kind, name, parent, madeAt) {
    this.id = id;
    this.kind = kind;
    this.name = name;
    this.parent = parent;
    this.madeAt = madeAt;
  }

  /** @param {number} time @param {number} name @param {number} state */
  begin(time, name, state) {
    if (this.#depth < MAX_DEPTH) {
      (this.rows[this.#depth] ??= new Slices()).begin(this.#monotonic(time), name, state);
    }
    this.#depth++;
  }

  /** @param {number} time */
  end(time) {
    // The beginning may be lost; then there is nothing to end.
    if (this.#depth === 0) {
      return;
    }
    this.#depth--;
    if (this.#depth < MAX_DEPTH) {
      this.rows[this.#depth].end(this.#monotonic(time));
    }
  }

  /** @param {number} time @param {number} name @param {number} value */
  mark(time, name, value) {
    this.markTimes.push(time);
    this.markNames.push(name);
    this.markValues.push(value);
  }

  /** @param {number} time @param {number} value */
  count(time, value) {
    this.times.push(time);
    this.values.push(value);
  }

  /** The state the lane is in now, as a name id, or -1. */
  get openName() {
    const row = this.rows[this.#depth - 1];
    return this.#depth > 0 && row ? row.names.data[row.length - 1] : -1;
  }

  /** A lane's time never steps back; if the stream says so all the same, the order stays right. @param {number} time */
  #monotonic(time) {
    this.#lastTime = Math.max(this.#lastTime, time);
    return this.#lastTime;
  }
}
