package io.quecsim.simulator.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that makes a device, as far as its flash is concerned. */
final class FlashOptions {
    @Option(
            names = "--fs",
            paramLabel = "DIR|FILE.img",
            description =
                    "Keeps the device's flash: as plain files in DIR/usr and DIR/bak, or as an image of the chip. What is"
                            + " there is on the flash at the start; files of the script's folder are put onto it when they are new or"
                            + " changed. Without it what a script writes ends with the run.")
    @Nullable
    Path keep;

    @Option(
            names = "--flash-report",
            description = "Ends with what was done to the flash: erases, bytes, amplification.")
    boolean report;
}
