/** A recording dropped anywhere on the page is opened. */

/** @param {import('../wire/connection.js').Connection} connection */
export function acceptDrops(connection) {
  const root = document.documentElement;
  let depth = 0;
  /** @param {number} by */
  const hovering = (by) => {
    depth = Math.max(0, depth + by);
    root.toggleAttribute('data-dropping', depth > 0);
  };
  root.addEventListener('dragenter', () => hovering(1));
  root.addEventListener('dragleave', () => hovering(-1));
  root.addEventListener('dragover', (event) => event.preventDefault());
  root.addEventListener('drop', (event) => {
    event.preventDefault();
    hovering(-depth);
    const file = event.dataTransfer?.files[0];
    if (file) {
      connection.openFile(file);
    }
  });
}
