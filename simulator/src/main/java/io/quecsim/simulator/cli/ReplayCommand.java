package io.quecsim.simulator.cli;

import io.quecsim.simulator.board.RunEnd;
import io.quecsim.simulator.board.RunResult;
import io.quecsim.simulator.journal.Journal;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code quecsim replay}: a recorded run again, to the byte, without the ports, peers and files it had. */
@Command(
        name = "replay",
        description = {
            "Runs a recorded run again.",
            "",
            "Profile, seed, files and everything that came from outside are in the recording, so it prints the same bytes"
                    + " on any machine, as fast as it can."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " n:that of the recorded run",
            " 2:the file is no whole journal that this quecsim can read",
            " 7:the replay went otherwise than the recorded run"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  quecsim run main.py --uart 2=pty --record x.qsj",
            "  quecsim replay x.qsj",
            "  quecsim replay x.qsj --trace x.qst     a trace, afterwards",
            "  quecsim replay x.qsj --dashboard       or in the browser"
        })
final class ReplayCommand implements Callable<Integer> {
    private static final int DIFFERENT = 7;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @ParentCommand
    private Main main;

    @Parameters(paramLabel = "FILE", description = "What 'quecsim run --record FILE' wrote.")
    private Path file;

    @Mixin
    private Recording recording;

    @Override
    public Integer call() {
        Journal journal = Journal.read(file);
        Session session = new Session(main.console, spec.commandLine().getErr(), recording);
        RunResult result = session.replay(journal, file);
        Journal.Ending now = new Journal.Ending(result);
        if (now.equals(journal.ending())) {
            return result.exitCode();
        }
        if (result.end() == RunEnd.STOPPED) {
            return result.exitCode(); // Stopped before it could show anything.
        }
        session.say("the replay went otherwise than the recorded run: " + difference(journal.ending(), now));
        if (!journal.program().equals(Main.Version.text())) {
            session.say("it was recorded by quecsim " + journal.program() + ", this is " + Main.Version.text());
        }
        return DIFFERENT;
    }

    private static String difference(Journal.Ending then, Journal.Ending now) {
        if (!then.end().equals(now.end()) || then.exitCode() != now.exitCode()) {
            return "it ended " + now.end() + " (" + now.exitCode() + "), not " + then.end() + " (" + then.exitCode()
                    + ")";
        }
        if (then.outputBytes() != now.outputBytes() || then.outputCrc() != now.outputCrc()) {
            return "other output, " + now.outputBytes() + " bytes instead of " + then.outputBytes();
        }
        return "it ended at " + now.simNanos() + " ns, not " + then.simNanos() + " ns";
    }
}
