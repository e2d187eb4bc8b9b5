/**
 * Everything the page knows of the run, as the stream told it. It is the decoder's listener; panels read it, nobody else
 * writes it.
 */
import { Column } from '../lib/columns.js';
import { ConsoleLines } from './console.js';
import { stateOf } from './states.js';
import { Track } from './track.js';

/** @typedef {import('../wire/decoder.js').TrackKind} TrackKind */
/** @typedef {{ exitCode: number, outcome: string }} Finish */

/** Lanes stand in this order of kinds. @type {TrackKind[]} */
const LANE_KINDS = ['device', 'thread', 'task', 'pin', 'bus', 'uart', 'net', 'timer', 'console'];

/** More slices than this and the older half of the run is forgotten. */
const MAX_SLICES = 12_000_000;

export class Store {
  /** @type {Map<string, string>} */
  fields = new Map();
  /** @type {string[]} */
  names = [];
  /** The state each name stands for. @type {number[]} */
  nameStates = [];
  /** By id, from 1. @type {Track[]} */
  tracks = [];
  console = new ConsoleLines();
  flowTimes = new Column(Float64Array);
  flowFrom = new Column(Uint32Array);
  flowTo = new Column(Uint32Array);
  /** The last event's time: the run has come this far. */
  now = 0;
  /** Where the picture begins; later than 0 if older events are lost. */
  from = 0;
  slices = 0;
  /** Changes with every reset, so that a panel knows that all it has seen is gone. */
  generation = 0;
  /** Changes whenever slices are forgotten, for then they have other numbers. */
  forgotten = 0;
  /** @type {Finish | null} */
  finished = null;
  /** The recording ends without the run's end. */
  cutOff = false;

  #changed;
  /** @type {Track[] | null} */
  #lanes = null;

  /** @param {() => void} changed */
  constructor(changed) {
    this.#changed = changed;
  }

  /** Forgets everything; another run begins. */
  reset() {
    const generation = this.generation + 1;
    Object.assign(this, new Store(this.#changed), { generation, forgotten: this.forgotten + 1 });
    this.#lanes = null;
    this.#changed();
  }

  /** Nothing has been told yet. */
  get isEmpty() {
    return this.tracks.length === 0;
  }

  /** The tracks that are lanes, in the order in which they are shown: by kind, children below their parents. */
  get lanes() {
    this.#lanes ??= inOrder(this.tracks.filter((track) => LANE_KINDS.includes(track.kind)));
    return this.#lanes;
  }

  get counters() {
    return this.tracks.filter((track) => track.kind === 'counter');
  }

  /** No more will come, though the stream did not say so. */
  ended() {
    this.cutOff = this.finished === null;
    this.#changed();
  }

  /** @param {Map<string, string>} fields */
  header(fields) {
    this.fields = fields;
    this.#changed();
  }

  /** @param {number} id @param {string} text */
  name(id, text) {
    this.names[id] = text;
    this.nameStates[id] = stateOf(text);
  }

  /** @param {number} time @param {number} id @param {TrackKind} kind @param {number} name @param {number} parent */
  track(time, id, kind, name, parent) {
    this.tracks[id] = new Track(id, kind, this.names[name] ?? `track ${id}`, parent, time);
    this.#lanes = null;
    this.#at(time);
  }

  /** @param {number} time @param {number} track @param {number} name */
  begin(time, track, name) {
    this.tracks[track]?.begin(time, name, this.nameStates[name]);
    if (++this.slices > MAX_SLICES) {
      this.#forgetHalf();
    }
    this.#at(time);
  }

  /** @param {number} time @param {number} track */
  end(time, track) {
    this.tracks[track]?.end(time);
    this.#at(time);
  }

  /** @param {number} time @param {number} track @param {number} name @param {number} value */
  instant(time, track, name, value) {
    this.tracks[track]?.mark(time, name, value);
    this.#at(time);
  }

  /** @param {number} time @param {number} track @param {number} value */
  counter(time, track, value) {
    this.tracks[track]?.count(time, value);
    this.#at(time);
  }

  /** @param {number} time @param {number} track @param {number} name @param {Uint8Array} data */
  bytes(time, track, name, data) {
    const on = this.tracks[track];
    on?.mark(time, name, data.length);
    if (on?.kind === 'console') {
      this.console.write(time, data);
    }
    this.#at(time);
  }

  /** @param {number} time @param {number} from @param {number} to */
  flow(time, from, to) {
    this.flowTimes.push(time);
    this.flowFrom.push(from);
    this.flowTo.push(to);
    this.#at(time);
  }

  /** @param {number} time */
  lost(time) {
    this.from = time;
    this.#at(time);
  }

  /** @param {number} time @param {number} exitCode @param {string} outcome */
  finish(time, exitCode, outcome) {
    this.finished = { exitCode, outcome };
    this.#at(time);
  }

  /** @param {number} time */
  #at(time) {
    if (time > this.now) {
      this.now = time;
    }
    this.#changed();
  }

  #forgetHalf() {
    this.from = (this.from + this.now) / 2;
    this.forgotten++;
    for (const track of this.tracks) {
      track?.rows.forEach((row) => (this.slices -= row.dropBefore(this.from)));
    }
  }
}

/** @param {Track[]} lanes */
function inOrder(lanes) {
  /** @type {Track[]} */
  const ordered = [];
  const shown = new Set(lanes.map((lane) => lane.id));
  /** @type {Map<number, Track[]>} */
  const children = new Map();
  for (const lane of lanes) {
    const parent = shown.has(lane.parent) ? lane.parent : 0;
    const siblings = children.get(parent);
    if (siblings) {
      siblings.push(lane);
    } else {
      children.set(parent, [lane]);
    }
  }
  /** @param {Track[]} siblings @param {number} indent */
  const add = (siblings, indent) => {
    for (const lane of siblings) {
      lane.indent = indent;
      ordered.push(lane);
      add(children.get(lane.id) ?? [], indent + 1);
    }
  };
  const roots = children.get(0) ?? [];
  LANE_KINDS.forEach((kind) => add(roots.filter((lane) => lane.kind === kind), 0));
  return ordered;
}
