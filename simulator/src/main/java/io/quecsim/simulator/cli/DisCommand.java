package io.quecsim.simulator.cli;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.bytecode.Disassembler;
import io.quecsim.core.bytecode.Disassembler.Notes;
import io.quecsim.core.compile.Compiler;
import io.quecsim.core.compile.LanguageLevel;
import io.quecsim.core.compile.Mode;
import io.quecsim.core.compile.PySyntaxError;
import io.quecsim.core.mpy.IncompatibleMpy;
import io.quecsim.core.mpy.MpyFile;
import io.quecsim.core.register.RegDisassembler;
import io.quecsim.core.register.Translator;
import io.quecsim.core.vm.VmConfig;
import io.quecsim.simulator.UserError;
import io.quecsim.simulator.profile.DeviceConfig;
import io.quecsim.simulator.profile.KnownProfiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quecsim dis}: what a device's compiler, or {@code mpy-cross}, makes of a script. */
@Command(
        name = "dis",
        description = "Prints the bytecode of a script, as the device's compiler makes it, with its sizes there.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  quecsim dis main.py",
            "  quecsim dis --mpy-cross -O3 --bytes driver.py",
            "      as mpy-cross -O3 compiles it",
            "  quecsim dis driver.mpy",
            "      what mpy-cross made",
            "  quecsim dis main.py --profile generic",
            "      as current MicroPython compiles it"
        })
final class DisCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A script, or a .mpy file of MicroPython 1.13.")
    private List<Path> files;

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            defaultValue = KnownProfiles.DEFAULT,
            description = "The device whose language it is. Default: ${DEFAULT-VALUE}.")
    private String profile;

    @Option(
            names = "--mpy-cross",
            description =
                    "As mpy-cross of MicroPython 1.13 compiles it, not the device itself: it swaps without a tuple, and"
                            + " computes constants with 63 bits.")
    private boolean ahead;

    @Option(
            names = "-O",
            paramLabel = "LEVEL",
            defaultValue = "0",
            description = "micropython.opt_level: from 1 no assertions, from 3 no line numbers.")
    private int level;

    @Option(names = "--bytes", description = "Print the bytes too; those of a name, which each device numbers, as qq.")
    private boolean bytes;

    @Option(
            names = "--register",
            description = "Print beside it the simulator's own code, which it executes; its cost is the bytecode's.")
    private boolean register;

    @Override
    public void run() {
        VmConfig config = DeviceConfig.vm(new KnownProfiles().load(profile), false);
        Function<CodeObject, Notes> notes = register
                ? code -> RegDisassembler.beside(Translator.translate(code, config.cost()))
                : code -> Notes.NONE;
        PrintWriter out = spec.commandLine().getOut();
        String between = "";
        for (Path file : files) {
            out.print(between);
            out.print(Disassembler.all(code(file, config), bytes, notes));
            between = "\n";
        }
        out.flush();
    }

    private CodeObject code(Path file, VmConfig config) {
        if (!Files.isRegularFile(file)) {
            String what = Files.isDirectory(file) ? "is a folder" : "there is no such file";
            throw new UserError(what, file.toString(), "");
        }
        LanguageLevel language =
                ahead ? config.language().isCurrent() ? config.language() : LanguageLevel.V1_13 : config.dialect();
        try {
            byte[] content = Files.readAllBytes(file);
            return file.toString().endsWith(".mpy")
                    ? MpyFile.read(content).code()
                    : Compiler.compile(content, file.toString(), Mode.FILE, language, level);
        } catch (PySyntaxError e) {
            String hint = e.hint();
            throw new UserError(e.getMessage(), file + ":" + e.line(), hint == null ? "" : hint);
        } catch (IncompatibleMpy e) {
            throw new UserError(e.getMessage(), file.toString(), e.reason());
        } catch (IOException e) {
            throw new UserError("cannot be read", file.toString(), "Check its permissions");
        }
    }
}
