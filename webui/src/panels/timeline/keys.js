/** The timeline by keyboard, with the keys that Perfetto uses. */
import { fitSelection } from './pointer.js';

/** @typedef {import('../../lib/panels.js').App} App */

const ZOOM = 0.75;
const PAN = 0.12;

/** @param {App} app @param {KeyboardEvent} event */
export function keyHandler(app, event) {
  const target = /** @type {HTMLElement | null} */ (event.composedPath()[0]);
  if (event.ctrlKey || event.metaKey || event.altKey || target?.matches?.('input, select, textarea')) {
    return;
  }
  const { view } = app;
  const { start, end } = view.range;
  const anchor = view.hover ?? (start + end) / 2;
  switch (event.key.toLowerCase()) {
    case 'w':
      view.zoom(ZOOM, anchor);
      break;
    case 's':
      view.zoom(1 / ZOOM, anchor);
      break;
    case 'a':
      view.pan(-(end - start) * PAN);
      break;
    case 'd':
      view.pan((end - start) * PAN);
      break;
    case 'f':
      fitSelection(app);
      break;
    case '0':
    case 'home':
      view.showAll();
      break;
    case 'escape':
      view.select(null);
      break;
    case 'arrowleft':
      stepSlice(app, -1);
      break;
    case 'arrowright':
      stepSlice(app, 1);
      break;
    case 'arrowup':
      stepLane(app, -1);
      break;
    case 'arrowdown':
      stepLane(app, 1);
      break;
    default:
      return;
  }
  event.preventDefault();
}

/** To the slice before or after. @param {App} app @param {number} by */
function stepSlice({ store, view }, by) {
  const { selection } = view;
  const row = selection && store.tracks[selection.track]?.rows[selection.depth];
  if (!selection || !row) {
    return;
  }
  const middle = (view.range.start + view.range.end) / 2;
  const from = selection.index < 0 ? row.countBefore(middle) - (by > 0 ? 1 : 0) : selection.index;
  const index = Math.min(Math.max(0, from + by), row.length - 1);
  view.select({ ...selection, index });
  view.reveal(row.starts.data[index]);
}

/** To the lane above or below, to what happens there at the same time. @param {App} app @param {number} by */
function stepLane({ store, view }, by) {
  const { lanes } = store;
  if (lanes.length === 0) {
    return;
  }
  const { selection } = view;
  const at = lanes.findIndex((lane) => lane.id === selection?.track);
  const lane = lanes[Math.min(Math.max(0, at + by), lanes.length - 1)];
  const row = selection && store.tracks[selection.track]?.rows[selection.depth];
  const time = selection && row && selection.index >= 0 ? row.starts.data[selection.index] : null;
  const index = time === null ? -1 : lane.rows[0]?.at(time) ?? -1;
  view.select({ track: lane.id, depth: 0, index });
}
