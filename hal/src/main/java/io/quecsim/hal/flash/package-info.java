/**
 * The flash chip: cells, blocks, wear, time, and what a power cut leaves. Start at {@link io.quecsim.hal.flash.NorFlash}; the
 * file system on it is a room of its own, {@code hal.littlefs}.
 */
@NullMarked
package io.quecsim.hal.flash;

import org.jspecify.annotations.NullMarked;
