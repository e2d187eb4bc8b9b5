package io.quecsim.simulator.flash;

import io.quecsim.hal.flash.Wear;
import java.util.Locale;

/** What a run did to the flash, for people. */
final class FlashReport {
    private FlashReport() {}

    /** A partition's wear; the factory's work does not count. */
    static String line(String mount, FlashVolume volume, int blockBytes) {
        Wear.Summary wear = volume.partition().wear();
        String amplification = volume.writtenBytes() == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        ", %.1f for each of the %,d that scripts wrote",
                        (double) wear.programmedBytes() / volume.writtenBytes(),
                        volume.writtenBytes());
        return String.format(
                Locale.ROOT,
                "%s (%s, %d blocks of %d): %,d erases, %d of one block at most, %.2f on average; %,d bytes programmed%s",
                mount,
                volume.partition().name(),
                wear.blocks(),
                blockBytes,
                wear.erases(),
                wear.mostErases(),
                wear.meanErases(),
                wear.programmedBytes(),
                amplification);
    }
}
