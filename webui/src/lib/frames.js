/** Draws at most once an animation frame, and only when something changed. */
export class Frames {
  #requested = false;
  /** @type {Set<() => void>} */
  #painters = new Set();
  /** How many frames were drawn, and how long the last one took in milliseconds; read by the measurements. */
  count = 0;
  lastMillis = 0;

  request() {
    if (!this.#requested) {
      this.#requested = true;
      requestAnimationFrame(() => this.#paint());
    }
  }

  /** @param {() => void} painter */
  add(painter) {
    this.#painters.add(painter);
    this.request();
  }

  /** @param {() => void} painter */
  remove(painter) {
    this.#painters.delete(painter);
  }

  #paint() {
    this.#requested = false;
    const start = performance.now();
    for (const painter of this.#painters) {
      painter();
    }
    this.count++;
    this.lastMillis = performance.now() - start;
  }
}
