/**
 * The slices of one lane at one depth, oldest first, in columns. They never overlap, so a moment is found by halving. Above
 * them stand levels: block `i` of level `n` sums up the slices `i·16ⁿ … (i+1)·16ⁿ−1`, so a lane is drawn in time that
 * depends on the pixels it covers, not on the slices it has.
 */
import { Column, countUpTo } from '../lib/columns.js';
import { DRAWN } from './states.js';

const FAN = 16;

/** Sums over blocks of slices: where the block begins and ends, and how long each state lasted in it. */
class Level {
  starts = new Column(Float64Array);
  ends = new Column(Float64Array);
  /** `DRAWN` sums a block. */
  sums = new Column(Float32Array);
}

export class Slices {
  starts = new Column(Float64Array);
  /** Infinity while the slice is open, which only the last one can be. */
  ends = new Column(Float64Array);
  names = new Column(Uint32Array);
  states = new Column(Uint8Array);
  /** @type {Level[]} */
  levels = [];
  /** How long each state lasted in all closed slices. */
  totals = new Float64Array(DRAWN + 1);

  get length() {
    return this.starts.length;
  }

  /** @param {number} time @param {number} name @param {number} state */
  begin(time, name, state) {
    this.starts.push(time);
    this.ends.push(Infinity);
    this.names.push(name);
    this.states.push(state);
  }

  /** @param {number} time */
  end(time) {
    const last = this.length - 1;
    this.ends.data[last] = time;
    this.totals[this.states.data[last]] += time - this.starts.data[last];
    if (this.length % FAN === 0) {
      this.#sumUp(0);
    }
  }

  get isOpen() {
    return this.length > 0 && this.ends.data[this.length - 1] === Infinity;
  }

  /** The slice at `time`, or -1. @param {number} time */
  at(time) {
    const index = countUpTo(this.starts.data, this.length, time) - 1;
    return index >= 0 && time < this.ends.data[index] ? index : -1;
  }

  /** The first slice that ends after `time`. @param {number} time */
  firstAfter(time) {
    return countUpTo(this.ends.data, this.length, time);
  }

  /** How many slices begin before `time`. @param {number} time */
  countBefore(time) {
    return countUpTo(this.starts.data, this.length, time);
  }

  /** How many slices a block of `level` sums up. @param {number} level */
  static blockSize(level) {
    return FAN ** level;
  }

  /** Forgets the slices that ended before `time`. @param {number} time */
  dropBefore(time) {
    const count = Math.min(this.firstAfter(time), this.isOpen ? this.length - 1 : this.length);
    for (const column of [this.starts, this.ends, this.names, this.states]) {
      column.dropFirst(count);
    }
    this.levels = [];
    const closed = this.isOpen ? this.length - 1 : this.length;
    for (let block = FAN; block <= closed; block += FAN) {
      this.#sumUp(0, block);
    }
    return count;
  }

  /** Adds the block of level `below + 1` that has just become complete. @param {number} below @param {number} slices */
  #sumUp(below, slices = this.length) {
    const level = (this.levels[below] ??= new Level());
    const first = level.starts.length * FAN;
    const sums = new Float64Array(DRAWN);
    if (below === 0) {
      for (let i = first; i < first + FAN; i++) {
        const state = this.states.data[i];
        if (state < DRAWN) {
          sums[state] += this.ends.data[i] - this.starts.data[i];
        }
      }
    } else {
      const under = this.levels[below - 1].sums.data;
      for (let i = first * DRAWN; i < (first + FAN) * DRAWN; i++) {
        sums[i % DRAWN] += under[i];
      }
    }
    const source = below === 0 ? this : this.levels[below - 1];
    level.starts.push(source.starts.data[first]);
    level.ends.push(source.ends.data[first + FAN - 1]);
    sums.forEach((sum) => level.sums.push(sum));
    if (slices % FAN ** (below + 2) === 0) {
      this.#sumUp(below + 1, slices);
    }
  }
}
