package io.quecsim.simulator.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** A command that makes a device: the options that all of these have, and what they explain in place of a run. */
abstract class DeviceCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @ParentCommand
    private Main main;

    @Mixin
    private DeviceOptions device;

    @Mixin
    private FlashOptions flash;

    @Mixin
    private Ending ending;

    @Mixin
    private Recording recording;

    @Option(names = "--record", paramLabel = "FILE", description = "Writes the run down for 'quecsim replay'.")
    private @Nullable Path record;

    @Override
    public final Integer call() {
        String help = device.help();
        if (!help.isEmpty()) {
            spec.commandLine().getOut().print(help);
            spec.commandLine().getOut().flush();
            return 0;
        }
        return run();
    }

    /** Runs the device; the exit code. */
    abstract int run();

    final Main main() {
        return main;
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    final DeviceOptions device() {
        return device;
    }

    final Ending ending() {
        return ending;
    }

    final Recording recording() {
        return recording;
    }

    /** Where to write the run down, or null. */
    final @Nullable Path record() {
        return record;
    }

    /** @param console where the script's output goes */
    final Session session(OutputStream console, PrintWriter err) {
        return new Session(console, err, recording).with(flash);
    }
}
