package io.quecsim.simulator.cli;

import io.quecsim.simulator.check.CheckReport;
import io.quecsim.simulator.check.Checker;
import io.quecsim.simulator.profile.KnownProfiles;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quecsim check}: what an application uses that its device, or this simulator, has not. */
@Command(
        name = "check",
        description = {
            "Lists what an application uses that its device has not, before anything runs.",
            "",
            "Modules, members and constants, with file and line, and why: the firmware lacks it, quecsim does not simulate"
                    + " it, or nobody knows it. What the application itself expects to be missing is a note."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:nothing that will fail",
            " 1:something that will fail",
            " 2:a file, profile or option is wrong"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  quecsim check firmware/",
            "      every script of a folder",
            "  quecsim check main.py --profile BG95-M3",
            "      a script and what it imports, on another device",
            "  quecsim check . --json",
            "      for a program",
            "  quecsim check . --format github",
            "      annotations in a pull request"
        })
final class CheckCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "APP", description = "A script, or a folder that stands for /usr.")
    private Path app;

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            defaultValue = KnownProfiles.DEFAULT,
            description = "The device: a name that 'quecsim profiles' lists, or a file. Default: ${DEFAULT-VALUE}.")
    private String profile;

    @Option(
            names = "--format",
            paramLabel = "text|json|github",
            defaultValue = "text",
            description = "How to print it. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Option(names = "--json", description = "As --format json.")
    private boolean json;

    /** What {@code --format} takes. */
    enum Format {
        TEXT,
        JSON,
        GITHUB
    }

    @Override
    public Integer call() {
        CheckReport report = Checker.check(app, new KnownProfiles().load(profile));
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                switch (json ? Format.JSON : format) {
                    case TEXT -> report.text();
                    case JSON -> report.json();
                    case GITHUB -> report.github();
                });
        out.flush();
        return report.hasErrors() ? 1 : 0;
    }
}
