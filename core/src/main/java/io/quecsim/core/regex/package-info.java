/**
 * Regular expressions as the firmware's {@code ure} has them (re1.5): {@link io.quecsim.core.regex.RegexCompiler} turns a
 * pattern into the device's matcher code, {@link io.quecsim.core.regex.RegexMatcher} runs it over a subject. Patterns and
 * subjects are octet texts ({@link io.quecsim.core.text.Octets}): the device matches bytes.
 */
@NullMarked
package io.quecsim.core.regex;

import org.jspecify.annotations.NullMarked;
