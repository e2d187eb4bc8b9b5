package io.quecsim.simulator.cli;

import io.quecsim.hal.HalException;
import io.quecsim.simulator.UserError;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The {@code quecsim} command. The launcher script starts this class; every other command of the command line is a
 * subcommand of it. Standard output belongs to the simulated device: whatever is ours goes to standard error.
 */
@Command(
        name = "quecsim",
        description = "Simulates the firmware of a cellular module and runs QuecPython scripts on it.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  quecsim run examples/gather.py",
            "      a script on a simulated EC600U-CN",
            "  quecsim run app/ --uart 2=pty:/tmp/modem",
            "      app/main.py, with UART2 on a terminal",
            "  quecsim repl",
            "      the prompt of a device",
            "  quecsim serve app/ --repl pty:/tmp/quec",
            "      a module on the desk, for tools that open its port /tmp/quec",
            "  quecsim run x.py --record x.qsj && quecsim replay x.qsj",
            "      a run, and the same again to the byte",
            "  quecsim check app/",
            "      what an application uses that its device has not",
            "",
            "quecsim COMMAND --help tells more."
        })
public final class Main implements Runnable {
    /** What is typed at a device's REPL. */
    final InputStream keys;

    /** Where the script's output goes. */
    final OutputStream console;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private Main(InputStream keys, OutputStream console) {
        this.keys = keys;
        this.console = console;
    }

    public static void main(String[] args) throws InterruptedException {
        if (args.length > 0 && args[0].equals("micropython")) {
            // Its command line is not ours to read; and a test suite starts it a thousand times.
            System.exit(MicropythonCommand.execute(Arrays.copyOfRange(args, 1, args.length)));
        }
        OutputStream console = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        System.exit(commandLine(System.in, console, chosen(args)).execute(args));
    }

    /** The commands by name, in the order of the help. */
    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("run", RunCommand.class);
        commands.put("serve", ServeCommand.class);
        commands.put("repl", ReplCommand.class);
        commands.put("replay", ReplayCommand.class);
        commands.put("profiles", ProfilesCommand.class);
        commands.put("check", CheckCommand.class);
        commands.put("modules", ModulesCommand.class);
        commands.put("dis", DisCommand.class);
        commands.put("micropython", MicropythonCommand.class);
        return commands;
    }

    /**
     * What {@code args} can need: the command they begin with, or else all. To read the options of all of them by reflection
     * would be a fifth of a start.
     */
    static Collection<Class<?>> chosen(String... args) {
        Class<?> named = args.length == 0 ? null : commands().get(args[0]);
        return named == null ? commands().values() : List.of(named);
    }

    /**
     * The command line; {@code execute} returns the exit code.
     *
     * @param console where the script's bytes go, whatever the host's locale
     */
    public static CommandLine commandLine(OutputStream console) {
        return commandLine(System.in, console);
    }

    /** @param keys what is typed at a device's REPL */
    static CommandLine commandLine(InputStream keys, OutputStream console) {
        return commandLine(keys, console, chosen());
    }

    /** @param commands those that it knows */
    static CommandLine commandLine(InputStream keys, OutputStream console, Collection<Class<?>> commands) {
        CommandLine line = new CommandLine(new Main(keys, console));
        commands.forEach(line::addSubcommand);
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::badArguments)
                .setExecutionExceptionHandler(Main::failed);
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    private static int badArguments(ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println("quecsim: " + e.getMessage());
        err.println("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return UserError.EXIT_CODE;
    }

    private static int failed(Exception e, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (e instanceof UserError error) {
            err.println("quecsim: " + error.getMessage());
            return error.exitCode();
        }
        if (e instanceof HalException error) {
            err.println("quecsim: " + error.getMessage());
            return UserError.EXIT_CODE;
        }
        return CrashReport.print(err, e, parsed);
    }

    /** The version Maven wrote into the jar's manifest; {@code development} when run from classes. */
    static final class Version implements IVersionProvider {
        static String text() {
            String version = Main.class.getPackage().getImplementationVersion();
            return version == null ? "development" : version;
        }

        @Override
        public String[] getVersion() {
            return new String[] {"quecsim " + text()};
        }
    }
}
