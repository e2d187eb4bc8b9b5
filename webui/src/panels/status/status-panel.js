/** The head of the page: what runs, how far it has come, how it stands, and where the picture comes from. */
import { css, html, nothing } from 'lit';
import { panelStyles } from '../../lib/panel-styles.js';
import { Panel, registerPanel } from '../../lib/panels.js';

class StatusPanel extends Panel {
  static styles = [
    panelStyles,
    css`
      :host {
        flex-direction: row;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 18px;
        padding: 10px 22px;
        background: none;
        border: none;
        border-radius: 0;
      }

      .brand {
        display: flex;
        align-items: center;
        gap: 9px;
        font: 700 17px var(--sans);
        letter-spacing: -0.01em;
      }

      .brand img {
        width: 26px;
        height: 26px;
      }

      dl {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 18px;
        margin: 0;
      }

      dl div {
        display: flex;
        gap: 6px;
      }

      dt {
        color: var(--muted);
      }

      dd {
        margin: 0;
        font-weight: 550;
      }

      .clock {
        font: 600 19px var(--mono);
        font-variant-numeric: tabular-nums;
      }

      .clock small {
        font: 500 12px var(--sans);
        color: var(--muted);
      }

      .pill {
        display: inline-flex;
        align-items: center;
        gap: 7px;
        padding: 3px 11px;
        border-radius: 99px;
        background: var(--raised);
        border: 1px solid var(--line);
        font-weight: 550;
      }

      .pill::before {
        content: '';
        width: 8px;
        height: 8px;
        border-radius: 50%;
        background: var(--tone, var(--muted));
      }

      .good {
        --tone: var(--good);
      }

      .warn {
        --tone: var(--warn);
      }

      .bad {
        --tone: var(--bad);
      }

      input[type='file'] {
        display: none;
      }
    `,
  ];

  render() {
    const { store, connection, theme } = this.app;
    const [device, deviceTone] = this.#device();
    const [link, linkTone] = this.#link();
    return html`
      <div class="brand"><img src="/styles/icon.svg" alt="">quecsim</div>
      <dl>${this.#fact('Profile', 'profile')}${this.#fact('Script', 'script')}${this.#fact('Seed', 'seed')}</dl>
      <span class="push"></span>
      <span class="clock" role="timer" aria-label="Simulated time">
        ${(store.now / 1e9).toFixed(3)}<small> s simulated</small>
      </span>
      <span class="pill ${deviceTone}" role="status" data-device=${deviceTone}>${device}</span>
      <span class="pill ${linkTone}" role="status" data-link=${connection.state}>${link}</span>
      ${connection.state === 'file' || connection.state === 'unreadable'
        ? html`<button @click=${() => connection.openLive()}>Back to live</button>`
        : nothing}
      <button @click=${this.#choose} title="Look at a .qst recording; it can also be dropped on the page">Open…</button>
      <button @click=${() => theme.toggle()} aria-label="Switch between dark and light">
        ${theme.name === 'dark' ? '☀' : '☾'}
      </button>
      <input type="file" accept=".qst" @change=${this.#opened}>
    `;
  }

  /** @param {string} label @param {string} key */
  #fact(label, key) {
    const value = this.app.store.fields.get(key);
    return value ? html`<div><dt>${label}</dt><dd>${value}</dd></div>` : nothing;
  }

  /** How the device stands. @returns {[string, string]} */
  #device() {
    const { finished, cutOff, isEmpty } = this.app.store;
    if (finished) {
      const { exitCode, outcome } = finished;
      return exitCode === 0 ? [outcome || 'done', 'good'] : [`${outcome || 'failed'} · exit ${exitCode}`, 'bad'];
    }
    if (cutOff) {
      return ['cut off', 'warn'];
    }
    return isEmpty ? ['not started', ''] : ['running', 'good'];
  }

  /** Where the picture comes from. @returns {[string, string]} */
  #link() {
    const { state, detail } = this.app.connection;
    switch (state) {
      case 'live':
        return ['live', 'good'];
      case 'complete':
        return ['recording', 'good'];
      case 'file':
        return [detail, 'good'];
      case 'connecting':
        return ['connecting…', 'warn'];
      case 'unreadable':
        return [detail, 'bad'];
      default:
        return [this.app.store.finished ? 'simulator ended' : 'connection lost, retrying…', 'warn'];
    }
  }

  #choose() {
    this.renderRoot.querySelector('input')?.click();
  }

  /** @param {Event} event */
  #opened(event) {
    const input = /** @type {HTMLInputElement} */ (event.target);
    if (input.files?.[0]) {
      this.app.connection.openFile(input.files[0]);
    }
    input.value = '';
  }
}

registerPanel({ tag: 'q-status', place: 'header', order: 0 }, StatusPanel);
