/** One counter as a stepped line, by uPlot. */
import uPlot from 'uplot';
import { countUpTo } from '../../lib/columns.js';
import { size } from '../../lib/format.js';

/** Points a pixel beyond which only the least, the greatest and the last of each pixel are drawn. */
const DENSE = 4;

export class CounterChart {
  /** @type {uPlot | null} */
  #plot = null;
  #themeVersion = -1;
  #pointing = false;

  /**
   * @param {HTMLElement} place
   * @param {import('../../lib/panels.js').App} app
   * @param {import('../../state/track.js').Track} track
   */
  constructor(place, app, track) {
    this.place = place;
    this.app = app;
    this.track = track;
  }

  destroy() {
    this.#plot?.destroy();
    this.#plot = null;
  }

  paint() {
    const { theme, view } = this.app;
    const width = this.place.clientWidth;
    const height = this.place.clientHeight;
    if (width === 0 || height === 0) {
      return;
    }
    if (this.#themeVersion !== theme.version) {
      this.destroy();
      this.#themeVersion = theme.version;
    }
    const data = this.#visible(width);
    if (!this.#plot) {
      this.#plot = new uPlot(this.#options(width, height), data, this.place);
    } else {
      if (this.#plot.width !== width || this.#plot.height !== height) {
        this.#plot.setSize({ width, height });
      }
      this.#plot.setData(data, true);
    }
    this.#point(view.hover);
  }

  /** @param {number | null} time */
  #point(time) {
    const plot = this.#plot;
    if (plot && !this.#pointing) {
      const left = time === null ? -10 : plot.valToPos(time / 1e9, 'x');
      plot.setCursor({ left, top: time === null ? -10 : 0 }, false);
    }
  }

  /** @param {number} width @param {number} height @returns {uPlot.Options} */
  #options(width, height) {
    const { theme, view } = this.app;
    const gutter = parseFloat(theme.css('--gutter'));
    return {
      width,
      height,
      padding: [10, 0, 6, 0],
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false }, points: { size: 7 } },
      scales: {
        x: { time: false, range: () => [view.range.start / 1e9, view.range.end / 1e9] },
        y: { range: (_plot, _least, most) => [0, Math.max(1024, most * 1.12)] },
      },
      axes: [
        { show: false },
        {
          size: gutter,
          stroke: theme.css('--muted'),
          font: `11px ${theme.css('--sans')}`,
          grid: { stroke: theme.css('--grid'), width: 1 },
          ticks: { show: false },
          space: 34,
          incrs: [512, 1024, 2048, 4096, 8192, 16384, 32768, 65536, 131072, 262144, 524288, 1048576, 4194304],
          values: (_plot, splits) => splits.map((value) => size(value)),
        },
      ],
      series: [
        {},
        {
          stroke: theme.css('--series'),
          fill: theme.css('--series-fill'),
          width: 1.75,
          paths: uPlot.paths.stepped?.({ align: 1 }),
          points: { show: false },
        },
      ],
      hooks: { setCursor: [(plot) => this.#hovered(plot)] },
    };
  }

  /** The pointer is on this chart: everybody shall see where. @param {uPlot} plot */
  #hovered(plot) {
    const over = plot.over.matches(':hover');
    if (over || this.#pointing) {
      this.#pointing = over;
      const { left } = plot.cursor;
      this.app.view.point(over && left !== undefined && left >= 0 ? plot.posToVal(left, 'x') * 1e9 : null);
    }
  }

  /** The points in sight, one before them, and one at the end: the value holds until now. */
  /** @param {number} width @returns {uPlot.AlignedData} */
  #visible(width) {
    const { view, store } = this.app;
    const { times, values } = this.track;
    const { start, end } = view.range;
    const first = Math.max(0, countUpTo(times.data, times.length, start) - 1);
    const last = countUpTo(times.data, times.length, end);
    /** @type {number[]} */
    const xs = [];
    /** @type {number[]} */
    const ys = [];
    if (last - first > DENSE * width) {
      thin(times.data, values.data, first, last, (end - start) / width, xs, ys);
    } else {
      for (let i = first; i < last; i++) {
        xs.push(times.data[i] / 1e9);
        ys.push(values.data[i]);
      }
    }
    if (ys.length > 0) {
      xs.push(Math.min(end, store.now) / 1e9);
      ys.push(ys[ys.length - 1]);
    }
    return [xs, ys];
  }
}

/**
 * The least, greatest and last value of every `step` of time.
 *
 * @param {Float64Array} times @param {Float64Array} values @param {number} first @param {number} last
 * @param {number} step @param {number[]} xs @param {number[]} ys
 */
function thin(times, values, first, last, step, xs, ys) {
  let i = first;
  while (i < last) {
    const until = times[i] + step;
    let least = values[i];
    let most = values[i];
    const x = times[i] / 1e9;
    let value = values[i];
    for (; i < last && times[i] < until; i++) {
      value = values[i];
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    xs.push(x, x, x);
    ys.push(least, most, value);
  }
}
