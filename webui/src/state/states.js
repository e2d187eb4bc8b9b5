/** What a slice's name says of its lane, so that equal states look equal everywhere. */

export const RUNNING = 0;
export const READY = 1;
export const OTHER = 2;
export const WAITING = 3;
export const SLEEPING = 4;
/** Nothing to draw: the lane rests. */
export const IDLE = 5;

/** Those below it do work and are drawn above the others. */
export const FIRST_PASSIVE = WAITING;

/** How many states are drawn. */
export const DRAWN = 5;

export const STATE_LABELS = ['running', 'ready', 'other', 'waiting', 'sleeping'];

/** @param {string} name */
export function stateOf(name) {
  const word = name.split(/[:\s]/, 1)[0];
  switch (word) {
    case 'running':
      return RUNNING;
    case 'ready':
      return READY;
    case 'waiting':
    case 'suspended':
    case 'blocked':
      return WAITING;
    case 'sleeping':
      return SLEEPING;
    case 'idle':
    case 'done':
      return IDLE;
    default:
      return OTHER;
  }
}

/** Whether an instant's name tells of something that went wrong or was broken off. @param {string} name */
export function isTrouble(name) {
  return /error|exception|cancel|interrupt|fail|lost/i.test(name);
}
