/** The lanes of threads and tasks over time. Drawing is in draw/, this is their frame: names, pointer, keys, tooltip. */
import { css, html, nothing, unsafeCSS } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { layOut, placeAt, RULER_HEIGHT } from '../../draw/layout.js';
import { OverviewPainter, timeInOverview } from '../../draw/overview.js';
import { TimelinePainter } from '../../draw/timeline.js';
import { countUpTo } from '../../lib/columns.js';
import { duration, moment, plural } from '../../lib/format.js';
import { panelStyles } from '../../lib/panel-styles.js';
import { Panel, registerPanel } from '../../lib/panels.js';
import { styled } from '../../lib/styled.js';
import { IDLE, STATE_LABELS } from '../../state/states.js';
import { keyHandler } from './keys.js';
import { PointerControl } from './pointer.js';

/** Pixels within which a mark is pointed at. */
const MARK_REACH = 5;

const KEYS_HELP = 'W and S zoom, A and D move, arrows go from slice to slice, F fits the selection, 0 shows all';

class TimelinePanel extends Panel {
  static styles = [
    panelStyles,
    css`
      :host {
        flex: 1 1 0;
        min-height: 220px;
      }

      .legend {
        display: flex;
        gap: 12px;
        margin: 0;
        padding: 0;
        list-style: none;
        color: var(--muted);
      }

      .legend li {
        display: flex;
        align-items: center;
        gap: 5px;
      }

      .legend li::before {
        content: '';
        width: 11px;
        height: 11px;
        border-radius: 3px;
        background: var(--swatch);
      }

      .hint {
        overflow: hidden;
        white-space: nowrap;
      }

      @media (max-width: 1320px) {
        .hint {
          display: none;
        }
      }

      kbd {
        padding: 0 4px;
        border: 1px solid var(--line);
        border-radius: 4px;
        font: 11px var(--mono);
      }

      .void {
        position: absolute;
        inset: ${unsafeCSS(RULER_HEIGHT)}px 0 0 var(--gutter);
        pointer-events: none;
      }

      .void code {
        color: var(--text);
        font-family: var(--mono);
      }

      .scroller {
        flex: 1;
        min-height: 0;
        overflow: hidden auto;
        container-type: size;
      }

      .screen {
        position: sticky;
        top: 0;
        height: 100cqh;
        display: grid;
        grid-template-columns: var(--gutter) minmax(0, 1fr);
      }

      .names {
        position: relative;
        overflow: hidden;
        border-right: 1px solid var(--line);
      }

      .names .corner {
        position: absolute;
        inset: 0 0 auto;
        z-index: 1;
        background: var(--ground);
        border-bottom: 1px solid var(--line);
        padding: 0 12px;
        color: var(--muted);
      }

      .lane {
        position: absolute;
        left: 0;
        right: 0;
        display: flex;
        align-items: center;
        gap: 8px;
        padding: 0 12px;
        border: none;
        border-radius: 0;
        background: none;
        text-align: left;
        font: 500 12.5px var(--sans);
      }

      .lane:hover,
      .lane[aria-pressed='true'] {
        background: var(--bed-selected);
        color: inherit;
      }

      .lane.ended {
        color: var(--muted);
      }

      .lane::before {
        content: '';
        flex: none;
        width: 8px;
        height: 8px;
        border-radius: 50%;
        background: var(--dot);
      }

      .lane span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .lane small {
        margin-left: auto;
        color: var(--muted);
        font: 10.5px var(--sans);
      }

      canvas {
        display: block;
        width: 100%;
        height: 100%;
        min-height: 0;
        cursor: crosshair;
        touch-action: none;
      }

      canvas:focus-visible {
        outline-offset: -2px;
      }

      canvas.overview {
        flex: none;
        height: 26px;
        border-top: 1px solid var(--line);
        cursor: grab;
      }

      .tip {
        position: fixed;
        z-index: 5;
        max-width: 340px;
        padding: 7px 11px;
        border: 1px solid var(--line);
        border-radius: 8px;
        background: var(--raised);
        box-shadow: 0 8px 24px #0006;
        pointer-events: none;
      }

      .tip b {
        display: block;
      }
    `,
  ];

  /** @type {TimelinePainter | null} */
  #painter = null;
  /** @type {OverviewPainter | null} */
  #overview = null;
  /** @type {PointerControl | null} */
  #pointer = null;
  #onKey = (/** @type {KeyboardEvent} */ event) => keyHandler(this.app, event);
  #resize = new ResizeObserver(() => this.app.frames.request());

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('keydown', this.#onKey);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#onKey);
    this.#resize.disconnect();
  }

  firstUpdated() {
    const canvas = /** @type {HTMLCanvasElement} */ (this.renderRoot.querySelector('canvas'));
    this.#painter = new TimelinePainter(canvas, this.app.theme);
    const overview = /** @type {HTMLCanvasElement} */ (this.renderRoot.querySelector('canvas.overview'));
    this.#overview = new OverviewPainter(overview, this.app.theme);
    this.#pointer = new PointerControl(canvas, this.app, (x, y) => this.#hit(x, y), (dy) => this.#scrollBy(dy));
    this.#resize.observe(canvas);
  }

  frame() {
    super.frame();
    const { store, view } = this.app;
    this.#overview?.paint(store, view.range);
    this.#painter?.paint(store, view, layOut(store.lanes, this.#room).places, this.#scroll);
  }

  render() {
    const { store, view } = this.app;
    const { places, height } = layOut(store.lanes, this.#room);
    const top = this.#scroll;
    const seen = places.filter((place) => place.bottom > top && place.top < top + window.innerHeight);
    return html`
      <div class="title">
        <h2>Timeline</h2>
        <ul class="legend" aria-label="Colours">
          ${['running', 'ready', 'waiting', 'sleeping'].map(
            (state) => html`<li ${styled({ '--swatch': `var(--${state})` })}>${state}</li>`,
          )}
        </ul>
        <span class="push"></span>
        <span class="muted hint">Wheel zooms, dragging moves, or <kbd>W</kbd> <kbd>A</kbd> <kbd>S</kbd> <kbd>D</kbd></span>
        <span class="muted number">${duration(view.range.end - view.range.start)}</span>
        <button aria-pressed=${view.mode === 'tail'} @click=${() => view.toggleTail()}>Follow</button>
        <button aria-pressed=${view.mode === 'all'} @click=${() => view.showAll()}>Show all</button>
      </div>
      <div class="scroller" @scroll=${() => this.app.frames.request()}>
        <div ${styled({ height: `${height + RULER_HEIGHT}px`, 'min-height': '100cqh' })}>
          <div class="screen">
            <div class="names">
              <div class="corner" ${styled({ height: `${RULER_HEIGHT}px`, 'line-height': `${RULER_HEIGHT - 1}px` })}>
                ${plural(store.lanes.length, 'lane')}
              </div>
              ${repeat(seen, (place) => place.track.id, (place) => this.#name(place))}
            </div>
            ${store.lanes.length === 0 ? this.#void() : nothing}
            <canvas tabindex="0" role="application" aria-label="Timeline of tasks. ${KEYS_HELP}."></canvas>
          </div>
        </div>
      </div>
      <canvas
        class="overview"
        aria-hidden="true"
        title="The whole run; click or drag to go there"
        @pointerdown=${this.#goTo}
        @pointermove=${this.#goTo}
      ></canvas>
      ${this.#tooltip()}
    `;
  }

  /** @param {import('../../draw/layout.js').Place} place */
  #name(place) {
    const { store, view } = this.app;
    const { track } = place;
    const state = track.openName < 0 ? IDLE : store.nameStates[track.openName];
    const ended = track.kind === 'task' && track.openName < 0 && !store.finished;
    const style = {
      top: `${place.top + RULER_HEIGHT - this.#scroll}px`,
      height: `${place.height}px`,
      'padding-left': `${12 + track.indent * 14}px`,
      '--dot': state === IDLE ? 'var(--line)' : `var(--${STATE_LABELS[state]})`,
    };
    return html`
      <button
        class="lane ${ended ? 'ended' : ''}"
        ${styled(style)}
        title=${track.name}
        aria-pressed=${view.selection?.track === track.id}
        @click=${() => view.select({ track: track.id, depth: 0, index: -1 })}
      >
        <span>${track.name}</span>${track.kind === 'task' ? nothing : html`<small>${track.kind}</small>`}
      </button>
    `;
  }

  /** What stands where lanes will be. */
  #void() {
    const { state, detail } = this.app.connection;
    if (state === 'unreadable') {
      return html`<div class="empty void">${detail}</div>`;
    }
    return state === 'lost' || state === 'connecting'
      ? html`<div class="empty void">
          <span>There is no simulator at this address.</span>
          <span>Start one with <code>quecsim run SCRIPT --dashboard</code>, or drop a <code>.qst</code> recording here.</span>
        </div>`
      : html`<div class="empty void">Connected. The device has done nothing yet.</div>`;
  }

  #tooltip() {
    const over = this.#pointer?.over;
    const { store } = this.app;
    if (!over?.hit) {
      return nothing;
    }
    const track = store.tracks[over.hit.track];
    const text = this.#ofMark(track, this.app.view.hover) ?? this.#ofSlice(track, over.hit);
    const toLeft = over.clientX > window.innerWidth - 360;
    const style = {
      left: toLeft ? 'auto' : `${over.clientX + 14}px`,
      right: toLeft ? `${window.innerWidth - over.clientX + 14}px` : 'auto',
      top: `${Math.min(over.clientY + 16, window.innerHeight - 90)}px`,
    };
    return text ? html`<div class="tip" ${styled(style)}>${text}</div>` : nothing;
  }

  /** What a tooltip says of the mark near `time`. */
  /** @param {import('../../state/track.js').Track} track @param {number | null} time */
  #ofMark(track, time) {
    const { store, view } = this.app;
    const width = this.renderRoot.querySelector('canvas')?.clientWidth ?? 1;
    const near = (MARK_REACH * (view.range.end - view.range.start)) / width;
    const { markTimes, markNames, markValues } = track;
    const index = time === null ? 0 : countUpTo(markTimes.data, markTimes.length, time + near) - 1;
    if (time === null || index < 0 || markTimes.data[index] < time - near) {
      return null;
    }
    const bytes = track.kind === 'console' || track.kind === 'uart' || track.kind === 'net';
    const value = markValues.data[index];
    return html`
      <b>${store.names[markNames.data[index]]}</b>
      ${value === 0 ? nothing : html`<span class="number">${bytes ? plural(value, 'byte') : value}</span>`}
      <span class="muted">at ${moment(markTimes.data[index], 1e3)} s · ${track.name}</span>
    `;
  }

  /** @param {import('../../state/track.js').Track} track @param {import('../../state/view.js').Selection} selection */
  #ofSlice(track, { depth, index }) {
    const { store } = this.app;
    const row = track.rows[depth];
    if (index < 0 || !row || index >= row.length) {
      return null;
    }
    const start = row.starts.data[index];
    const end = Math.min(row.ends.data[index], store.now);
    return html`
      <b>${store.names[row.names.data[index]]}</b>
      <span class="number">${duration(end - start)}</span>
      <span class="muted"> from ${moment(start, 1e3)} s · ${track.name}</span>
    `;
  }

  /** What lies under a point of the canvas. @param {number} x @param {number} y */
  #hit(x, y) {
    const { store, view } = this.app;
    const found = placeAt(layOut(store.lanes, this.#room).places, y - RULER_HEIGHT + this.#scroll);
    if (!found || y < RULER_HEIGHT) {
      return null;
    }
    const { start, end } = view.range;
    const width = this.renderRoot.querySelector('canvas')?.clientWidth ?? 1;
    const pixel = (end - start) / width;
    const time = start + x * pixel;
    const row = found.place.track.rows[found.depth];
    if (!row) {
      return { track: found.place.track.id, depth: 0, index: -1 };
    }
    // A slice thinner than a pixel can still be pointed at: the longest piece of work within two pixels wins.
    let index = row.at(time);
    let best = Infinity;
    const last = Math.min(row.countBefore(time + 2 * pixel), row.firstAfter(time - 2 * pixel) + 16);
    for (let i = row.firstAfter(time - 2 * pixel); i < last; i++) {
      if (row.states.data[i] < best) {
        best = row.states.data[i];
        index = i;
      }
    }
    return { track: found.place.track.id, depth: found.depth, index };
  }

  /** The height that lanes and ruler may fill. */
  get #room() {
    return this.renderRoot?.querySelector('.scroller')?.clientHeight ?? 0;
  }

  /** The overview: the point under the pointer becomes the middle of the window. @param {PointerEvent} event */
  #goTo(event) {
    const canvas = /** @type {HTMLElement} */ (event.currentTarget);
    if (event.buttons === 1) {
      canvas.setPointerCapture(event.pointerId);
      const { view, store } = this.app;
      const { start, end } = view.range;
      const middle = timeInOverview(store, event.offsetX, canvas.clientWidth);
      view.show(middle - (end - start) / 2, middle + (end - start) / 2);
    }
  }

  get #scroll() {
    return this.renderRoot?.querySelector('.scroller')?.scrollTop ?? 0;
  }

  /** @param {number} dy */
  #scrollBy(dy) {
    this.renderRoot.querySelector('.scroller')?.scrollBy(0, dy);
  }
}

registerPanel({ tag: 'q-timeline', place: 'left', order: 0 }, TimelinePanel);
