package io.quecsim.simulator.cli;

import io.quecsim.simulator.UserError;
import io.quecsim.simulator.matrix.SupportMatrix;
import io.quecsim.simulator.matrix.SupportPages;
import io.quecsim.simulator.profile.KnownProfiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quecsim modules}: what is simulated of each module of a device's firmware. */
@Command(
        name = "modules",
        description = "Tells what is simulated of the modules that a device's firmware has.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  quecsim modules",
            "      every module of EC600U-CN",
            "  quecsim modules machine --profile BG95-M3",
            "      the members of one, on another device",
            "  quecsim modules --write docs/modules",
            "      the pages of the documentation"
        })
final class ModulesCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "A module.")
    private @Nullable String name;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            defaultValue = KnownProfiles.DEFAULT,
            description = "A device that 'quecsim profiles' lists. Default: ${DEFAULT-VALUE}.")
    private String profile;

    @Option(names = "--write", paramLabel = "DIR", description = "Writes all of it as pages of Markdown.")
    private @Nullable Path folder;

    @Override
    public void run() {
        String device = new KnownProfiles().load(profile).name();
        SupportMatrix matrix = SupportMatrix.make();
        SupportPages pages = new SupportPages(matrix);
        PrintWriter out = spec.commandLine().getOut();
        int column = matrix.devices().indexOf(device);
        if (folder != null) {
            write(pages.pages(), folder);
        } else if (column < 0) {
            throw new UserError("is no known profile", "--profile " + profile, "Known: " + matrix.devices());
        } else if (name == null) {
            out.print(pages.terminal(column));
        } else {
            SupportMatrix.Module module = matrix.modules().get(name);
            if (module == null) {
                throw new UserError("no firmware has a module of this name", name, "'quecsim modules' lists them");
            }
            out.print(pages.terminal(module, column));
        }
        out.flush();
    }

    private static void write(Map<String, String> pages, Path folder) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> old = Files.list(folder)) {
                for (Path each :
                        old.filter(file -> file.toString().endsWith(".md")).toList()) {
                    if (!pages.containsKey(each.getFileName().toString())) {
                        Files.delete(each);
                    }
                }
            }
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(folder.resolve(page.getKey()), page.getValue());
            }
        } catch (IOException e) {
            throw new UserError("cannot be written: " + e.getMessage(), folder.toString(), "");
        }
    }
}
