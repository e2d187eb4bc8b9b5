/** Numbers that tell one module from another. */
@NullMarked
package io.quecsim.hal.identity;

import org.jspecify.annotations.NullMarked;
