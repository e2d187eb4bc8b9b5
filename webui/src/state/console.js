/** The device's output as lines, each with the simulated time of its first byte. */

const MAX_LINES = 100_000;
const MAX_LINE = 4_096;

/** @typedef {{ time: number, text: string }} Line */

export class ConsoleLines {
  /** @type {Line[]} */
  lines = [];
  /** Lines dropped because there were too many. */
  dropped = 0;

  #utf8 = new TextDecoder();
  #open = false;

  /** @param {number} time @param {Uint8Array} data */
  write(time, data) {
    const parts = this.#utf8.decode(data, { stream: true }).split('\n');
    parts.forEach((part, index) => {
      const text = part.replaceAll('\r', '');
      if (index > 0) {
        this.#open = false;
      }
      const last = this.lines[this.lines.length - 1];
      if (this.#open && last.text.length < MAX_LINE) {
        last.text += text;
      } else if (text !== '' || index < parts.length - 1) {
        this.lines.push({ time, text });
        this.#open = true;
      }
    });
    if (this.lines.length > MAX_LINES) {
      this.dropped += this.lines.splice(0, this.lines.length - MAX_LINES / 2).length;
    }
  }
}
