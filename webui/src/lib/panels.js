/**
 * The parts of the page. A panel is a folder under panels/ with a custom element that registers itself here; the page has
 * places, a panel names its place and its order there.
 */
import { LitElement } from 'lit';

/**
 * What every panel is given.
 *
 * @typedef {object} App
 * @property {import('../state/store.js').Store} store
 * @property {import('../state/view.js').View} view
 * @property {import('./theme.js').Theme} theme
 * @property {import('../wire/connection.js').Connection} connection
 * @property {import('./frames.js').Frames} frames
 */

/**
 * @typedef {object} PanelEntry
 * @property {string} tag the custom element
 * @property {'header' | 'left' | 'right'} place
 * @property {number} order within the place
 */

/** @type {PanelEntry[]} */
const entries = [];

/** @param {PanelEntry} entry @param {typeof Panel} element */
export function registerPanel(entry, element) {
  customElements.define(entry.tag, element);
  entries.push(entry);
}

/** @param {App} app */
export function mountPanels(app) {
  entries.sort((a, b) => a.order - b.order);
  for (const { tag, place } of entries) {
    const panel = /** @type {Panel} */ (document.createElement(tag));
    panel.app = app;
    document.querySelector(`[data-place="${place}"]`)?.append(panel);
  }
}

/** A panel is asked to show the state once a frame, when anything changed. */
export class Panel extends LitElement {
  /** @type {App} */
  // @ts-ignore set by mountPanels before the element is connected
  app;
  #paint = () => this.frame();

  connectedCallback() {
    super.connectedCallback();
    this.app.frames.add(this.#paint);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.app.frames.remove(this.#paint);
  }

  /** Renders by default; a panel that draws on a canvas draws here. */
  frame() {
    this.requestUpdate();
  }
}
