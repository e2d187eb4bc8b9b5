/**
 * Sets style properties on an element: `<i ${styled({ width: '3px' })}>`. Lit's own styleMap writes a style attribute at
 * first, which the page's content security policy forbids.
 */
import { directive, Directive } from 'lit/directive.js';

class Styled extends Directive {
  /** @param {Record<string, string>} _properties */
  render(_properties) {
    return undefined;
  }

  /** @override @param {import('lit').ElementPart} part @param {[Record<string, string>]} values */
  update(part, [properties]) {
    const { style } = /** @type {HTMLElement} */ (part.element);
    for (const [name, value] of Object.entries(properties)) {
      if (style.getPropertyValue(name) !== value) {
        style.setProperty(name, value);
      }
    }
    return undefined;
  }
}

export const styled = directive(Styled);
