/** Loudspeaker and microphone: what is played and recorded, and how long that takes. */
@NullMarked
package io.quecsim.hal.audio;

import org.jspecify.annotations.NullMarked;
