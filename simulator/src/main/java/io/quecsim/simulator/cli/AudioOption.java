package io.quecsim.simulator.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --audio}: what a device plays, for people to hear. */
final class AudioOption {
    @Option(
            names = "--audio",
            paramLabel = "DIR",
            description = "Writes every sound that the device plays to DIR, and a list of them, played.txt.")
    @Nullable
    Path folder;
}
