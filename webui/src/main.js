/** Puts the page together: what it knows (state), where it comes from (wire), what shows it (panels). */
import { Connection } from './wire/connection.js';
import { Store } from './state/store.js';
import { View } from './state/view.js';
import { Frames } from './lib/frames.js';
import { Theme } from './lib/theme.js';
import { mountPanels } from './lib/panels.js';
import { acceptDrops } from './lib/drop.js';
import './panels/status/status-panel.js';
import './panels/timeline/timeline-panel.js';
import './panels/heap/heap-panel.js';
import './panels/console/console-panel.js';
import './panels/details/details-panel.js';

const frames = new Frames();
const store = new Store(() => frames.request());
const view = new View(store, () => frames.request());
const theme = new Theme(() => frames.request());
const connection = new Connection(store, () => frames.request());

/** @type {import('./lib/panels.js').App} */
const app = { store, view, theme, connection, frames };

mountPanels(app);
acceptDrops(connection);
connection.openLive();

// For people in the browser's own console, and for the tests.
Object.assign(globalThis, { quecsim: app });
