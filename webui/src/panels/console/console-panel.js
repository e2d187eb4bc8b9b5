/** The device's output, each line with its simulated time; keeps to the end unless somebody scrolls up. */
import { css, html, nothing } from 'lit';
import { moment, plural } from '../../lib/format.js';
import { panelStyles } from '../../lib/panel-styles.js';
import { Panel, registerPanel } from '../../lib/panels.js';
import { styled } from '../../lib/styled.js';

const LINE_HEIGHT = 21;
const SPARE = 8;

class ConsolePanel extends Panel {
  static styles = [
    panelStyles,
    css`
      :host {
        flex: 1 1 0;
        min-height: 160px;
      }

      .lines {
        flex: 1;
        min-height: 0;
        overflow: auto;
        padding: 6px 0;
        font: 12.5px/21px var(--mono);
      }

      .line {
        display: flex;
        height: 21px;
        padding: 0 12px;
        white-space: pre;
        cursor: default;
      }

      .line:hover {
        background: var(--bed);
      }

      .line.current {
        background: var(--bed-selected);
      }

      time {
        flex: none;
        width: 68px;
        color: var(--muted);
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  #follow = true;
  #shown = -1;

  render() {
    const { store, view } = this.app;
    const { lines, dropped } = store.console;
    const list = this.#list;
    const first = Math.max(0, Math.floor((list?.scrollTop ?? 0) / LINE_HEIGHT) - SPARE);
    const last = Math.min(lines.length, first + Math.ceil((list?.clientHeight ?? 400) / LINE_HEIGHT) + 2 * SPARE);
    const current = view.hover === null ? -1 : before(lines, view.hover);
    return html`
      <div class="title">
        <h2>Console</h2>
        <span class="push"></span>
        ${dropped > 0 ? html`<span class="muted">${plural(dropped, 'older line')} gone</span>` : nothing}
        <span class="muted">${plural(lines.length, 'line')}</span>
        ${this.#follow ? nothing : html`<button @click=${this.#toEnd}>To the end</button>`}
      </div>
      ${lines.length === 0 ? html`<div class="empty">The device has printed nothing yet.</div>` : nothing}
      <div class="lines" ?hidden=${lines.length === 0} role="log" aria-label="Device output" tabindex="0" @scroll=${this.#scrolled}>
        <div ${styled({ height: `${lines.length * LINE_HEIGHT}px`, 'padding-top': `${first * LINE_HEIGHT}px` })}>
          ${lines.slice(first, last).map(
            (line, index) => html`<div
              class="line ${first + index === current ? 'current' : ''}"
              @pointerenter=${() => view.point(line.time)}
              @pointerleave=${() => view.point(null)}
              @click=${() => view.reveal(line.time)}
            ><time>${moment(line.time, 1e6)}</time>${line.text}</div>`,
          )}
        </div>
      </div>
    `;
  }

  updated() {
    const list = this.#list;
    const count = this.app.store.console.lines.length;
    if (list && this.#follow && count !== this.#shown) {
      this.#shown = count;
      list.scrollTop = list.scrollHeight;
    }
  }

  get #list() {
    return this.renderRoot?.querySelector('.lines') ?? null;
  }

  #scrolled() {
    const list = this.#list;
    if (list) {
      this.#follow = list.scrollTop + list.clientHeight > list.scrollHeight - LINE_HEIGHT;
      this.requestUpdate();
    }
  }

  #toEnd() {
    this.#follow = true;
    this.#shown = -1;
    this.requestUpdate();
  }
}

/** The last line printed at or before `time`. @param {import('../../state/console.js').Line[]} lines @param {number} time */
function before(lines, time) {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (lines[middle].time <= time) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}

registerPanel({ tag: 'q-console', place: 'right', order: 0 }, ConsolePanel);
