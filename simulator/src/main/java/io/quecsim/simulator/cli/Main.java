package io.quecsim.simulator.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/**
 * The {@code quecsim} command. The launcher script starts this class; every other command of the command line is a subcommand of it.
 */
@Command(
        name = "quecsim",
        description = "Simulates the firmware of a cellular module and runs QuecPython scripts on it.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class Main implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    /** The version Maven wrote into the jar's manifest; {@code development} when run from classes. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"quecsim " + (version == null ? "development" : version)};
        }
    }
}
