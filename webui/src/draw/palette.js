/** The colours of states and names, from the theme. */
import { OTHER, RUNNING, READY, SLEEPING, WAITING, IDLE } from '../state/states.js';

/** @typedef {import('../lib/theme.js').Rgb} Rgb */

const PROPERTIES = ['--running', '--ready', '--other', '--waiting', '--sleeping'];
const HUES = ['--hue-0', '--hue-1', '--hue-2', '--hue-3', '--hue-4', '--hue-5'];

export class Palette {
  /** By state. @type {Rgb[]} */
  states;
  /** Text upon a slice, by state. @type {string[]} */
  labels;

  /** @param {import('../lib/theme.js').Theme} theme */
  constructor(theme) {
    this.version = theme.version;
    this.theme = theme;
    this.states = PROPERTIES.map((property) => theme.rgb(property));
    this.hues = HUES.map((property) => theme.rgb(property));
    const onStrong = theme.css('--on-strong');
    const onSoft = theme.css('--on-soft');
    this.labels = [];
    this.labels[RUNNING] = this.labels[READY] = this.labels[OTHER] = onStrong;
    this.labels[WAITING] = this.labels[SLEEPING] = this.labels[IDLE] = onSoft;
  }

  /** The colour of a slice that is no known state: the same name, the same colour. @param {number} name */
  hue(name) {
    return this.hues[(name * 7) % this.hues.length];
  }
}
