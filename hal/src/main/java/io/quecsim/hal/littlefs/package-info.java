/**
 * A littlefs of version 1, written from its public on-disk format (SPEC.md and DESIGN.md of littlefs 1.7). Start at {@link
 * io.quecsim.hal.littlefs.LittleFs}. It knows blocks and bytes; what scripts see of it is a face elsewhere.
 */
@NullMarked
package io.quecsim.hal.littlefs;

import org.jspecify.annotations.NullMarked;
