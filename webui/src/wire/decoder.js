/**
 * Reads the byte stream that README.md describes. Give it the stream in pieces of any size; it calls the listener for each
 * whole record. Not a line of this knows where the bytes come from.
 */

const MAGIC = [0x89, 0x51, 0x53, 0x54, 0x0d, 0x0a, 0x1a, 0x0a];
const VERSION = 1;
const MAX_TEXT = 1024;
const MAX_DATA = 32768;
const MAX_FIELDS = 64;

const SYNC = 0;
const NAME = 1;
const TRACK = 2;
const BEGIN = 3;
const END = 4;
const INSTANT = 5;
const COUNTER = 6;
const BYTES = 7;
const FLOW = 8;
const LOST = 9;
const FINISH = 10;

/** What a track shows, by its number on the wire. */
export const TRACK_KINDS = /** @type {const} */ ([
  'device', 'thread', 'task', 'counter', 'console', 'uart', 'net', 'timer', 'pin', 'bus',
]);

/** @typedef {typeof TRACK_KINDS[number]} TrackKind */

/**
 * Times are nanoseconds since boot.
 *
 * @typedef {object} Listener
 * @property {(fields: Map<string, string>) => void} header
 * @property {(id: number, text: string) => void} name
 * @property {(time: number, track: number, kind: TrackKind, name: number, parent: number) => void} track
 * @property {(time: number, track: number, name: number) => void} begin
 * @property {(time: number, track: number) => void} end
 * @property {(time: number, track: number, name: number, value: number) => void} instant
 * @property {(time: number, track: number, value: number) => void} counter
 * @property {(time: number, track: number, name: number, data: Uint8Array) => void} bytes data is valid during the call
 * @property {(time: number, from: number, to: number) => void} flow
 * @property {(time: number, records: number) => void} lost
 * @property {(time: number, exitCode: number, outcome: string) => void} finish
 */

/** The bytes are no stream of this version; the message is for people. */
export class WireError extends Error {}

export class Decoder {
  /** @type {Uint8Array} */
  #bytes = new Uint8Array(0);
  #at = 0;
  #end = 0;
  #short = false;
  #time = 0;
  #headerRead = false;
  #utf8 = new TextDecoder();

  /** @param {Listener} listener */
  constructor(listener) {
    this.listener = listener;
  }

  /**
   * Reads the next piece of the stream.
   *
   * @param {Uint8Array} piece
   * @throws {WireError} if this is no such stream; nothing more can be read then
   */
  push(piece) {
    this.#take(piece);
    let start = this.#at;
    if (!this.#headerRead) {
      this.#header();
      if (this.#short) {
        this.#at = start;
        return;
      }
      this.#headerRead = true;
      start = this.#at;
    }
    while (this.#at < this.#end) {
      const before = this.#time;
      this.#record();
      if (this.#short) {
        this.#time = before;
        this.#at = start;
        return;
      }
      start = this.#at;
    }
  }

  /** What the last piece left over, and the new one. @param {Uint8Array} piece */
  #take(piece) {
    const left = this.#end - this.#at;
    if (left === 0) {
      this.#bytes = piece;
    } else {
      const joined = new Uint8Array(left + piece.length);
      joined.set(this.#bytes.subarray(this.#at, this.#end));
      joined.set(piece, left);
      this.#bytes = joined;
    }
    this.#at = 0;
    this.#end = this.#bytes.length;
    this.#short = false;
  }

  #header() {
    for (let i = 0; i < MAGIC.length; i++) {
      if (i === this.#end) {
        this.#short = true;
        return;
      }
      if (this.#bytes[i] !== MAGIC[i]) {
        throw new WireError('This is not a quecsim recording.');
      }
    }
    this.#at = MAGIC.length;
    const version = this.#varint();
    if (!this.#short && version !== VERSION) {
      throw new WireError(`This recording has format ${version}; this page reads format ${VERSION}.`);
    }
    const count = this.#varint();
    if (count > MAX_FIELDS) {
      throw new WireError('The recording’s header is damaged.');
    }
    /** @type {Map<string, string>} */
    const fields = new Map();
    for (let i = 0; i < count && !this.#short; i++) {
      const key = this.#text();
      fields.set(key, this.#text());
    }
    if (!this.#short) {
      this.listener.header(fields);
    }
  }

  #record() {
    const head = this.#varint();
    // Not by bit operations: an argument may need more than 32 bits.
    const kind = head % 16;
    const arg = (head - kind) / 16;
    if (kind === SYNC) {
      const time = this.#varint();
      if (!this.#short) {
        this.#time = time;
      }
      return;
    }
    if (kind === NAME) {
      const text = this.#text();
      if (!this.#short) {
        this.listener.name(arg, text);
      }
      return;
    }
    if (kind > FINISH) {
      throw new WireError(`The recording is damaged: there is no record kind ${kind}.`);
    }
    this.#time += this.#zigzag();
    this.#timed(kind, arg, this.#time);
  }

  /** @param {number} kind @param {number} arg @param {number} time */
  #timed(kind, arg, time) {
    const to = this.listener;
    switch (kind) {
      case BEGIN: {
        const name = this.#varint();
        return this.#short || to.begin(time, arg, name);
      }
      case END:
        return this.#short || to.end(time, arg);
      case INSTANT: {
        const name = this.#varint();
        const value = this.#zigzag();
        return this.#short || to.instant(time, arg, name, value);
      }
      case COUNTER: {
        const value = this.#zigzag();
        return this.#short || to.counter(time, arg, value);
      }
      case BYTES: {
        const name = this.#varint();
        const data = this.#blob(MAX_DATA);
        return this.#short || to.bytes(time, arg, name, data);
      }
      case FLOW: {
        const target = this.#varint();
        return this.#short || to.flow(time, arg, target);
      }
      case TRACK: {
        const trackKind = TRACK_KINDS[this.#varint()];
        const name = this.#varint();
        const parent = this.#varint();
        if (this.#short) {
          return;
        }
        if (!trackKind) {
          throw new WireError('The recording is damaged: a track of an unknown kind.');
        }
        return to.track(time, arg, trackKind, name, parent);
      }
      case LOST: {
        const records = this.#varint();
        return this.#short || to.lost(time, records);
      }
      default: {
        const outcome = this.#text();
        return this.#short || to.finish(time, arg, outcome);
      }
    }
  }

  #text() {
    const data = this.#blob(MAX_TEXT);
    return this.#short ? '' : this.#utf8.decode(data);
  }

  /** @param {number} most */
  #blob(most) {
    const length = this.#varint();
    if (length > most) {
      throw new WireError(`The recording is damaged: a payload of ${length} bytes.`);
    }
    if (this.#short || length > this.#end - this.#at) {
      this.#short = true;
      return this.#bytes.subarray(0, 0);
    }
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  #zigzag() {
    const value = this.#varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /** Up to 64 bits, as a double: exact to 2^53, rounded above. */
  #varint() {
    const bytes = this.#bytes;
    let at = this.#at;
    let low = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      if (at >= this.#end) {
        this.#short = true;
        return 0;
      }
      const next = bytes[at++];
      low |= (next & 0x7f) << shift;
      if (next < 0x80) {
        this.#at = at;
        return low;
      }
    }
    let value = low;
    for (let scale = 2 ** 28; scale < 2 ** 70; scale *= 128) {
      if (at >= this.#end) {
        this.#short = true;
        return 0;
      }
      const next = bytes[at++];
      value += (next & 0x7f) * scale;
      if (next < 0x80) {
        break;
      }
    }
    this.#at = at;
    return value;
  }
}
