/**
 * Text and numbers as MicroPython writes and reads them, free of the object model: {@code FloatFormat}, {@code IntFormat},
 * {@code Field} (padding), {@code NumberParser}, {@code Octets} (the UTF-8 view of a string).
 */
package io.quecsim.core.text;
