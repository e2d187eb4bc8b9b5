/** The counters (the heap above all) over the same stretch of time as the timeline above. */
import { css, html, nothing } from 'lit';
import { size } from '../../lib/format.js';
import { countUpTo } from '../../lib/columns.js';
import { panelStyles } from '../../lib/panel-styles.js';
import { Panel, registerPanel } from '../../lib/panels.js';
import { CounterChart } from './counter-chart.js';

class HeapPanel extends Panel {
  static styles = [
    panelStyles,
    css`
      :host {
        flex: none;
        height: clamp(150px, 27%, 260px);
      }

      .charts {
        flex: 1;
        min-height: 0;
        overflow: hidden auto;
      }

      .charts > div {
        height: 100%;
      }

      .value {
        display: flex;
        gap: 6px;
        align-items: baseline;
      }
    `,
  ];

  /** By track. @type {Map<number, CounterChart>} */
  #charts = new Map();
  #generation = -1;

  render() {
    const { store } = this.app;
    const counters = store.counters;
    return html`
      <link rel="stylesheet" href="/vendor/uplot/dist/uPlot.min.css">
      <div class="title">
        <h2>Heap</h2>
        <span class="push"></span>
        ${counters.map((track) => html`<span class="value"><span class="muted">${track.name}</span>
          <span class="number">${this.#valueAt(track)}</span></span>`)}
      </div>
      ${counters.length === 0 ? html`<div class="empty">Nothing is counted yet.</div>` : nothing}
      <div class="charts" ?hidden=${counters.length === 0}>
        ${counters.map((track) => html`<div data-track=${track.id} role="img" aria-label=${this.#spoken(track)}></div>`)}
      </div>
    `;
  }

  updated() {
    const { store } = this.app;
    if (store.generation !== this.#generation) {
      this.#charts.forEach((chart) => chart.destroy());
      this.#charts.clear();
      this.#generation = store.generation;
    }
    this.renderRoot.querySelectorAll('[data-track]').forEach((element) => {
      const place = /** @type {HTMLElement} */ (element);
      const id = Number(place.dataset.track);
      let chart = this.#charts.get(id);
      if (!chart) {
        chart = new CounterChart(place, this.app, store.tracks[id]);
        this.#charts.set(id, chart);
      }
      chart.paint();
    });
  }

  /** The value where the pointer is, or the last one. @param {import('../../state/track.js').Track} track */
  #valueAt(track) {
    const { view, store } = this.app;
    const index = countUpTo(track.times.data, track.times.length, view.hover ?? store.now) - 1;
    return index < 0 ? '–' : size(track.values.data[index]);
  }

  /** @param {import('../../state/track.js').Track} track */
  #spoken(track) {
    return `${track.name}: ${this.#valueAt(track)}`;
  }
}

registerPanel({ tag: 'q-heap', place: 'left', order: 1 }, HeapPanel);
