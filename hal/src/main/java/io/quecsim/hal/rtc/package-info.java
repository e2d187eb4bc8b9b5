/** The real-time clock. */
@NullMarked
package io.quecsim.hal.rtc;

import org.jspecify.annotations.NullMarked;
