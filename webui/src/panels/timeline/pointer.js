/** What the mouse does on the timeline: the wheel zooms, dragging pans, a click selects, a double click fits. */

/** @typedef {import('../../state/view.js').Selection} Selection */

const ZOOM_PER_NOTCH = 1.0016;
const CLICK_SLACK = 4;

export class PointerControl {
  /** Where the pointer is and what it points at; null when it is elsewhere. */
  /** @type {{ clientX: number, clientY: number, hit: Selection | null } | null} */
  over = null;

  /** @type {{ x: number, y: number, moved: boolean } | null} */
  #drag = null;

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {import('../../lib/panels.js').App} app
   * @param {(x: number, y: number) => Selection | null} hit
   * @param {(dy: number) => void} scrollBy
   */
  constructor(canvas, app, hit, scrollBy) {
    this.canvas = canvas;
    this.app = app;
    this.hit = hit;
    this.scrollBy = scrollBy;
    canvas.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    canvas.addEventListener('pointerdown', (event) => this.#down(event));
    canvas.addEventListener('pointermove', (event) => this.#move(event));
    canvas.addEventListener('pointerup', (event) => this.#up(event));
    canvas.addEventListener('pointerleave', () => this.#leave());
    canvas.addEventListener('dblclick', () => fitSelection(app));
  }

  /** @param {WheelEvent} event */
  #wheel(event) {
    event.preventDefault();
    const { view } = this.app;
    const sideways = event.shiftKey ? event.deltaY : event.deltaX;
    if (Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY)) {
      view.pan(sideways * this.#nanosPerPixel);
    } else {
      const notch = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 24 : event.deltaY;
      view.zoom(ZOOM_PER_NOTCH ** notch, this.#time(event));
    }
  }

  /** @param {PointerEvent} event */
  #down(event) {
    if (event.button === 0) {
      this.canvas.setPointerCapture(event.pointerId);
      this.#drag = { x: event.clientX, y: event.clientY, moved: false };
    }
  }

  /** @param {PointerEvent} event */
  #move(event) {
    const drag = this.#drag;
    if (drag) {
      const dx = event.clientX - drag.x;
      const dy = event.clientY - drag.y;
      if (drag.moved || Math.hypot(dx, dy) > CLICK_SLACK) {
        drag.moved = true;
        drag.x = event.clientX;
        drag.y = event.clientY;
        this.app.view.pan(-dx * this.#nanosPerPixel);
        this.scrollBy(-dy);
      }
    }
    const hit = drag?.moved ? null : this.hit(event.offsetX, event.offsetY);
    this.over = { clientX: event.clientX, clientY: event.clientY, hit };
    this.app.view.point(this.#time(event));
    this.app.frames.request();
  }

  /** @param {PointerEvent} event */
  #up(event) {
    if (this.#drag && !this.#drag.moved) {
      this.app.view.select(this.hit(event.offsetX, event.offsetY));
    }
    this.#drag = null;
  }

  #leave() {
    this.over = null;
    this.app.view.point(null);
  }

  /** @param {MouseEvent} event */
  #time(event) {
    return this.app.view.range.start + event.offsetX * this.#nanosPerPixel;
  }

  get #nanosPerPixel() {
    const { start, end } = this.app.view.range;
    return (end - start) / Math.max(1, this.canvas.clientWidth);
  }
}

/** Makes the selected slice fill most of the window. @param {import('../../lib/panels.js').App} app */
export function fitSelection({ store, view }) {
  const { selection } = view;
  const row = selection && store.tracks[selection.track]?.rows[selection.depth];
  if (!selection || !row || selection.index < 0) {
    return;
  }
  const start = row.starts.data[selection.index];
  const end = Math.min(row.ends.data[selection.index], store.now);
  const room = Math.max((end - start) * 0.15, 100);
  view.show(start - room, end + room);
}
