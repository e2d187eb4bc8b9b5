package io.quecsim.simulator.cli;

import io.quecsim.simulator.UserError;
import io.quecsim.simulator.boot.Script;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a run runs: a script, a folder's {@code main.py}, a line of code or a module. */
final class Program {
    @Parameters(
            paramLabel = "SCRIPT|DIR",
            arity = "0..1",
            description = "The script, or a folder with a main.py; its folder is /usr.")
    private @Nullable Path path;

    @Option(
            names = "-c",
            order = -2,
            paramLabel = "CODE",
            description = "Runs CODE; /usr is DIR, or else the current folder.")
    private @Nullable String code;

    @Option(
            names = "-m",
            order = -2,
            paramLabel = "MODULE",
            description = "Runs a module of /usr as a script: a.b is a/b.py, or a/b/__main__.py.")
    private @Nullable String module;

    Script script() {
        if (code != null && module != null) {
            throw new UserError("-c and -m exclude each other", "", "");
        }
        Path folder = path == null ? Path.of("") : path;
        if (code != null) {
            return Script.ofCode(code, folder);
        }
        if (module != null) {
            return Script.ofModule(module, folder);
        }
        if (path == null) {
            throw new UserError("nothing to run", "", "Name a SCRIPT, a DIR with a main.py, -c CODE or -m MODULE");
        }
        return Script.at(path);
    }
}
