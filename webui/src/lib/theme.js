/**
 * Dark or light: what the system says, until the user says otherwise. Colours live in styles/tokens.css; canvases ask for
 * them here and are told when they change.
 */

/** @typedef {[red: number, green: number, blue: number]} Rgb */

const KEY = 'quecsim.theme';

export class Theme {
  /** Counts changes, so that a painter knows when its colours are old. */
  version = 0;
  #changed;
  /** @type {Map<string, string>} */
  #known = new Map();
  #system = matchMedia('(prefers-color-scheme: light)');

  /** @param {() => void} changed */
  constructor(changed) {
    this.#changed = changed;
    this.#system.addEventListener('change', () => this.#apply());
    this.#apply();
  }

  get name() {
    const asked = new URLSearchParams(location.search).get('theme') ?? localStorage.getItem(KEY);
    return asked === 'light' || asked === 'dark' ? asked : this.#system.matches ? 'light' : 'dark';
  }

  toggle() {
    localStorage.setItem(KEY, this.name === 'dark' ? 'light' : 'dark');
    this.#apply();
  }

  /** The value of a custom property, such as `--running`. @param {string} property */
  css(property) {
    let value = this.#known.get(property);
    if (value === undefined) {
      value = getComputedStyle(document.documentElement).getPropertyValue(property).trim();
      this.#known.set(property, value);
    }
    return value;
  }

  /** A custom property that is a colour written `#rrggbb`. @param {string} property @returns {Rgb} */
  rgb(property) {
    const number = parseInt(this.css(property).slice(1), 16);
    return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
  }

  #apply() {
    document.documentElement.dataset.theme = this.name;
    this.#known.clear();
    this.version++;
    this.#changed();
  }
}
