package io.quecsim.simulator.flash;

import io.quecsim.hal.flash.FlashStore;

/** Keeps what is on the flash when the run ends: a folder or an image of the host's. On the device's thread. */
public interface FlashKeeper {
    /** Forgets. */
    FlashKeeper NONE = new FlashKeeper() {};

    /** Told of every change of the chip's cells. */
    default FlashStore store() {
        return FlashStore.NONE;
    }

    /**
     * What is at {@code path} is safe on the flash and other than before: a file, a directory with all that is in it, or nothing
     * any more.
     *
     * @param flash to look at; {@code stat}, {@code read} and {@code look} cost the device nothing
     */
    default void changed(Flash flash, String path) {}

    /** @param area all of {@code SecureData}, which has changed; see {@link io.quecsim.hal.secure.SecureStore#load} */
    default void secured(byte[] area) {}
}
