/** The flash area for keys and the like, which a script can write but not erase. */
@NullMarked
package io.quecsim.hal.secure;

import org.jspecify.annotations.NullMarked;
