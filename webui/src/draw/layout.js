/** Where lanes stand, from top to bottom, in CSS pixels. */

/** @typedef {import('../state/track.js').Track} Track */

export const RULER_HEIGHT = 30;
/** Few lanes are drawn taller, many at least this tall. */
const LEAST_HEIGHT = 24;
const MOST_HEIGHT = 40;
const DEEPER_HEIGHT = 16;
const LANE_GAP = 5;
const GROUP_GAP = 14;

/**
 * @typedef {object} Place
 * @property {Track} track
 * @property {number} top
 * @property {number} height of the outermost row of slices
 * @property {number} bottom below all its rows
 * @property {boolean} first of its kind
 */

/**
 * @param {Track[]} lanes
 * @param {number} room the height there is to fill
 * @returns {{ places: Place[], height: number }}
 */
export function layOut(lanes, room) {
  const share = Math.floor((room - RULER_HEIGHT - 5 * GROUP_GAP) / lanes.length) - LANE_GAP;
  const height = Math.min(Math.max(share, LEAST_HEIGHT), MOST_HEIGHT);
  /** @type {Place[]} */
  const places = [];
  let y = 8;
  lanes.forEach((track, index) => {
    const first = index === 0 || (track.indent === 0 && lanes[index - 1].kind !== track.kind);
    if (first && index > 0) {
      y += GROUP_GAP;
    }
    const deeper = Math.max(0, track.rows.length - 1);
    const bottom = y + height + deeper * DEEPER_HEIGHT;
    places.push({ track, top: y, height, bottom, first });
    y = bottom + LANE_GAP;
  });
  return { places, height: y + 8 };
}

/** The top and height of the row at `depth`. @param {Place} place @param {number} depth */
export function rowAt(place, depth) {
  return depth === 0
    ? { top: place.top, height: place.height }
    : { top: place.top + place.height + (depth - 1) * DEEPER_HEIGHT + 1, height: DEEPER_HEIGHT - 1 };
}

/** The place and depth at height `y`, if there is one. @param {Place[]} places @param {number} y */
export function placeAt(places, y) {
  const place = places.find((candidate) => y >= candidate.top && y < candidate.bottom);
  if (!place) {
    return null;
  }
  const below = y - place.top - place.height;
  return { place, depth: below < 0 ? 0 : 1 + Math.floor(below / DEEPER_HEIGHT) };
}
