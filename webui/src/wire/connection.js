/**
 * Where the stream comes from: the simulator's WebSocket, or a recording somebody dropped on the page. Whatever comes next
 * starts the store anew.
 */
import { Decoder, WireError } from './decoder.js';

/** @typedef {import('../state/store.js').Store} Store */
/** @typedef {'connecting' | 'live' | 'complete' | 'lost' | 'file' | 'unreadable'} ConnectionState */

const RETRY_MILLIS = [300, 700, 1500, 3000];
const COMPLETE = 1000;

export class Connection {
  /** @type {ConnectionState} */
  state = 'connecting';
  /** The recording's name, or why it cannot be read. */
  detail = '';
  /** Milliseconds spent on reading the stream; read by the measurements. */
  readMillis = 0;

  /** @type {WebSocket | null} */
  #socket = null;
  #failures = 0;
  #retry = 0;
  #changed;

  /**
   * @param {Store} store
   * @param {() => void} changed
   */
  constructor(store, changed) {
    this.store = store;
    this.#changed = changed;
  }

  /** Shows the run of the simulator that serves this page, and comes back when that one is started again. */
  openLive() {
    this.#leave();
    this.#to('connecting');
    const socket = new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/live`);
    socket.binaryType = 'arraybuffer';
    this.#socket = socket;
    let decoder = new Decoder(this.store);
    socket.onopen = () => {
      this.#failures = 0;
      this.store.reset();
      decoder = new Decoder(this.store);
      this.#to('live');
    };
    socket.onmessage = (event) => this.#read(decoder, new Uint8Array(event.data));
    socket.onclose = (event) => {
      if (this.#socket !== socket || this.state === 'unreadable') {
        return;
      }
      if (event.code === COMPLETE) {
        this.#to('complete');
        return;
      }
      this.#to('lost');
      const wait = RETRY_MILLIS[Math.min(this.#failures++, RETRY_MILLIS.length - 1)];
      this.#retry = window.setTimeout(() => this.openLive(), wait);
    };
  }

  /** Shows a recording instead. @param {File} file */
  async openFile(file) {
    this.#leave();
    this.store.reset();
    this.#to('file', file.name);
    const decoder = new Decoder(this.store);
    const reader = file.stream().getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (!this.#read(decoder, part.value)) {
        return;
      }
    }
    this.store.ended();
  }

  /** @param {Decoder} decoder @param {Uint8Array} piece */
  #read(decoder, piece) {
    const start = performance.now();
    try {
      decoder.push(piece);
      this.readMillis += performance.now() - start;
      return true;
    } catch (error) {
      if (!(error instanceof WireError)) {
        throw error;
      }
      this.#leave();
      this.#to('unreadable', error.message);
      return false;
    }
  }

  #leave() {
    window.clearTimeout(this.#retry);
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
  }

  /** @param {ConnectionState} state @param {string} [detail] */
  #to(state, detail = '') {
    // While it knocks again and again the page keeps saying that it was lost.
    if (!(state === 'connecting' && this.#failures > 0)) {
      this.state = state;
      this.detail = detail;
    }
    this.#changed();
  }
}
