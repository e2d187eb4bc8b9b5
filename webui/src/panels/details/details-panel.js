/** What is selected, in numbers; with nothing selected, how the lanes spent their time. */
import { css, html, nothing } from 'lit';
import { duration, moment, plural, share } from '../../lib/format.js';
import { panelStyles } from '../../lib/panel-styles.js';
import { Panel, registerPanel } from '../../lib/panels.js';
import { styled } from '../../lib/styled.js';
import { DRAWN, RUNNING, STATE_LABELS } from '../../state/states.js';

/** Lanes listed when nothing is selected: those that worked most. */
const LISTED = 8;

/** @typedef {import('../../state/track.js').Track} Track */

class DetailsPanel extends Panel {
  static styles = [
    panelStyles,
    css`
      :host {
        flex: none;
        max-height: 46%;
      }

      .body {
        overflow: auto;
        padding: 10px 12px 12px;
      }

      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 3px 16px;
        margin: 0 0 10px;
      }

      dt {
        color: var(--muted);
      }

      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }

      .bar {
        display: flex;
        height: 8px;
        border-radius: 4px;
        overflow: hidden;
        background: var(--bed);
      }

      .bar i {
        background: var(--swatch);
        min-width: 1px;
      }

      table {
        width: 100%;
        border-spacing: 0 5px;
      }

      th {
        font-weight: 500;
        color: var(--muted);
        text-align: left;
        padding: 0;
      }

      td {
        padding: 0;
      }

      td.bars {
        width: 45%;
        padding: 0 12px;
      }

      .right {
        text-align: right;
        white-space: nowrap;
      }

      .states {
        display: grid;
        grid-template-columns: 11px 1fr auto auto;
        gap: 3px 8px;
        align-items: center;
        margin-top: 8px;
      }

      .states i {
        width: 11px;
        height: 11px;
        border-radius: 3px;
        background: var(--swatch);
      }
    `,
  ];

  render() {
    const { store, view } = this.app;
    const track = view.selection ? store.tracks[view.selection.track] : undefined;
    return html`
      <div class="title">
        <h2>${track ? 'Selected' : 'Time spent'}</h2>
        <span class="push"></span>
        ${track ? html`<button @click=${() => view.select(null)} aria-label="Clear the selection">✕</button>` : nothing}
      </div>
      <div class="body" aria-live="polite">${track ? this.#selected(track) : this.#overview()}</div>
    `;
  }

  /** @param {Track} track */
  #selected(track) {
    const { store, view } = this.app;
    const { depth, index } = /** @type {import('../../state/view.js').Selection} */ (view.selection);
    const row = track.rows[depth];
    const slice = row && index >= 0 && index < row.length;
    const end = slice ? Math.min(row.ends.data[index], store.now) : 0;
    return html`
      <dl>
        <dt>Lane</dt><dd>${track.name} <span class="muted">(${track.kind})</span></dd>
        ${slice
          ? html`
              <dt>Slice</dt><dd><b>${store.names[row.names.data[index]]}</b></dd>
              <dt>Length</dt><dd class="number">${duration(end - row.starts.data[index])}${
                row.ends.data[index] === Infinity ? html` <span class="muted">so far</span>` : nothing}</dd>
              <dt>From</dt><dd class="number">${moment(row.starts.data[index], 1)} s</dd>
              <dt>To</dt><dd class="number">${moment(end, 1)} s</dd>`
          : html`<dt>Made at</dt><dd class="number">${moment(track.madeAt, 1e3)} s</dd>`}
        <dt>On this lane</dt><dd>${plural(track.rows[0]?.length ?? 0, 'slice')}, ${plural(track.markTimes.length, 'mark')}</dd>
      </dl>
      ${this.#states(track)}
    `;
  }

  /** @param {Track} track */
  #states(track) {
    const totals = spent(track, this.app.store.now);
    const whole = totals.reduce((sum, part) => sum + part, 0);
    return html`
      ${bar(totals, whole)}
      <div class="states">
        ${totals.map((total, state) => total === 0 ? nothing : html`
          <i ${styled({ '--swatch': `var(--${STATE_LABELS[state]})` })}></i><span>${STATE_LABELS[state]}</span>
          <span class="number right">${duration(total)}</span>
          <span class="number right muted">${share(total, whole)}</span>`)}
      </div>
    `;
  }

  #overview() {
    const { store } = this.app;
    const lanes = store.lanes
      .filter((lane) => lane.kind === 'task' || lane.kind === 'thread')
      .map((track) => ({ track, totals: spent(track, store.now) }))
      .sort((a, b) => b.totals[RUNNING] - a.totals[RUNNING])
      .slice(0, LISTED);
    if (lanes.length === 0) {
      return html`<span class="muted">Click a slice to see its figures.</span>`;
    }
    const whole = store.now - store.from;
    return html`
      <table>
        <tr><th>Lane</th><th></th><th class="right">running</th></tr>
        ${lanes.map(({ track, totals }) => html`
          <tr>
            <td>${track.name}</td>
            <td class="bars">${bar(totals, whole)}</td>
            <td class="number right">${duration(totals[RUNNING])}</td>
          </tr>`)}
      </table>
    `;
  }
}

/** How long the lane was in each state, the slice still open included. @param {Track} track @param {number} now */
function spent(track, now) {
  const row = track.rows[0];
  const totals = row ? [...row.totals.subarray(0, DRAWN)] : new Array(DRAWN).fill(0);
  if (row?.isOpen) {
    totals[row.states.data[row.length - 1]] += now - row.starts.data[row.length - 1];
  }
  return totals.slice(0, DRAWN);
}

/** @param {number[]} totals @param {number} whole */
function bar(totals, whole) {
  return html`<div class="bar">${totals.map((total, state) => total === 0 ? nothing : html`<i
    ${styled({ width: `${(total / whole) * 100}%`, '--swatch': `var(--${STATE_LABELS[state]})` })}></i>`)}</div>`;
}

registerPanel({ tag: 'q-details', place: 'right', order: 1 }, DetailsPanel);
