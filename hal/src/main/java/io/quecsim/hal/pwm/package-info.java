/** Square waves that the module makes. */
@NullMarked
package io.quecsim.hal.pwm;

import org.jspecify.annotations.NullMarked;
