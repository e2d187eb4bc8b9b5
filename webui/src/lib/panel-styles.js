/** What all panels look like. */
import { css } from 'lit';

export const panelStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    min-width: 0;
    background: var(--ground);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    overflow: hidden;
  }

  * {
    box-sizing: border-box;
  }

  .title {
    display: flex;
    align-items: center;
    gap: 14px;
    flex: none;
    min-height: 36px;
    padding: 4px 12px;
    border-bottom: 1px solid var(--line);
  }

  h2 {
    margin: 0;
    font: 600 12px var(--sans);
    letter-spacing: 0.02em;
  }

  .push {
    flex: 1;
  }

  .muted {
    color: var(--muted);
  }

  .number {
    font-family: var(--mono);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .empty {
    flex: 1;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 6px;
    padding: 24px;
    color: var(--muted);
    text-align: center;
  }

  button {
    font: 500 12px var(--sans);
    color: var(--text);
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: 6px;
    padding: 3px 9px;
    white-space: nowrap;
    cursor: pointer;
  }

  button:hover {
    border-color: var(--accent);
  }

  button[aria-pressed="true"] {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }

  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }
`;
