package io.quecsim.simulator.cli;

import io.quecsim.core.vm.Compiling;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that runs a device and tells about it. */
final class Recording {
    @Option(
            names = "--trace",
            paramLabel = "FILE.qst",
            description = "Records tasks, heap, ports and console over time.")
    @Nullable
    Path trace;

    @Option(
            names = "--serial-log-file",
            paramLabel = "FILE",
            description = "Writes what the script prints to FILE as well.")
    @Nullable
    Path serialLog;

    @Option(
            names = "--dashboard",
            paramLabel = "PORT",
            arity = "0..1",
            fallbackValue = "0",
            description = "Shows the run in the browser, at a free port unless one is given.")
    @Nullable
    Integer dashboardPort;

    @Mixin
    AudioOption audio = new AudioOption();

    @Mixin
    Profiling profiling = new Profiling();

    @Option(
            names = "--compile",
            paramLabel = "hot|early|never",
            defaultValue = "hot",
            description =
                    "When functions of the script become classes of the JVM: where time goes, at their second use (for tests of"
                            + " quecsim), or never. The run is the same. Default: ${DEFAULT-VALUE}.")
    Compiling compiling;

    @Option(
            names = {"-v", "--verbose"},
            description = "Ends with a summary of time, work and memory.")
    boolean verbose;

    @Option(
            names = {"-q", "--quiet"},
            description = "No hints, no addresses: only errors.")
    boolean quiet;
}
