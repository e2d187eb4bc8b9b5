package io.quecsim.simulator.cli;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.bytecode.Disassembler;
import io.quecsim.core.compile.Compiler;
import io.quecsim.core.compile.LanguageLevel;
import io.quecsim.core.compile.Mode;
import io.quecsim.core.compile.PySyntaxError;
import io.quecsim.simulator.UserError;
import io.quecsim.simulator.profile.DeviceConfig;
import io.quecsim.simulator.profile.KnownProfiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quecsim dis}: what a device's compiler makes of a script. */
@Command(
        name = "dis",
        description = "Prints the bytecode of a script, as the device's compiler makes it.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  quecsim dis main.py",
            "  quecsim dis main.py --profile generic     as current MicroPython compiles it"
        })
final class DisCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The script.")
    private Path file;

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            defaultValue = KnownProfiles.DEFAULT,
            description = "The device whose language it is. Default: ${DEFAULT-VALUE}.")
    private String profile;

    @Override
    public void run() {
        LanguageLevel level =
                DeviceConfig.vm(new KnownProfiles().load(profile), false).dialect();
        PrintWriter out = spec.commandLine().getOut();
        out.print(Disassembler.all(compile(level)));
        out.flush();
    }

    private CodeObject compile(LanguageLevel level) {
        if (!Files.isRegularFile(file)) {
            String what = Files.isDirectory(file) ? "is a folder" : "there is no such file";
            throw new UserError(what, file.toString(), "");
        }
        try {
            return Compiler.compile(Files.readAllBytes(file), file.toString(), Mode.FILE, level, 0);
        } catch (PySyntaxError e) {
            String hint = e.hint();
            throw new UserError(e.getMessage(), file + ":" + e.line(), hint == null ? "" : hint);
        } catch (IOException e) {
            throw new UserError("cannot be read", file.toString(), "Check its permissions");
        }
    }
}
