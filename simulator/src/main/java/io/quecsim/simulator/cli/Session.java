package io.quecsim.simulator.cli;

import io.quecsim.core.port.FileSystem;
import io.quecsim.core.time.Door;
import io.quecsim.hal.uart.BackendSpec;
import io.quecsim.hal.uart.UartBackend;
import io.quecsim.simulator.UserError;
import io.quecsim.simulator.board.Board;
import io.quecsim.simulator.board.BoardBuilder;
import io.quecsim.simulator.board.RunEnd;
import io.quecsim.simulator.board.RunResult;
import io.quecsim.simulator.board.RunSettings;
import io.quecsim.simulator.board.Surroundings;
import io.quecsim.simulator.boot.NotedFiles;
import io.quecsim.simulator.boot.Script;
import io.quecsim.simulator.flash.FlashContent;
import io.quecsim.simulator.flash.FlashKeeper;
import io.quecsim.simulator.flash.KeptFlash;
import io.quecsim.simulator.journal.Journal;
import io.quecsim.simulator.journal.JournalWriter;
import io.quecsim.simulator.trace.LiveTrace;
import io.quecsim.simulator.trace.TraceHeader;
import io.quecsim.simulator.trace.TraceListener;
import io.quecsim.simulator.trace.TraceRecorder;
import io.quecsim.simulator.web.Dashboard;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One run on behalf of a command: the device with everything that watches it, from the first line on standard error to the
 * last. What was opened is closed again whatever happens, in the opposite order.
 */
final class Session {
    private final OutputStream console;
    private final PrintWriter err;
    private final Recording recording;
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final Interruption interruption = opens(new Interruption());
    private final List<TraceListener> traces = new ArrayList<>();
    private FlashOptions flash = new FlashOptions();
    private @Nullable Dashboard dashboard;
    private @Nullable Function<Door, UartBackend> repl;
    private volatile @Nullable Board running;

    Session(OutputStream console, PrintWriter err, Recording recording) {
        this.console = console;
        this.err = err;
        this.recording = recording;
    }

    /** Its device's REPL is here, and not where the settings say; nothing is told of ports. */
    Session at(Function<Door, UartBackend> newRepl) {
        repl = newRepl;
        return this;
    }

    /** {@code resource} is given back at the run's end, also where the process is being stopped. */
    void keep(AutoCloseable resource) {
        opens(resource);
    }

    /** Ends the run, if there is one. Callable from any thread. */
    void stop() {
        Board now = running;
        if (now != null) {
            now.stop();
        }
    }

    /** Says something of ours. */
    void say(String text) {
        err.println("quecsim: " + text);
        err.flush();
    }

    /** @param record where to write the run down, or null */
    RunResult run(RunSettings settings, double speed, Script script, @Nullable Path record) {
        try {
            FileSystem files = FlashContent.fitted(
                    script.files(), settings.profile(), script.files().toString());
            FlashKeeper keeper = FlashKeeper.NONE;
            if (flash.keep != null) {
                KeptFlash kept = opens(KeptFlash.open(flash.keep, settings.profile(), text -> say("warning: " + text)));
                boolean boots = settings.start() == RunSettings.Start.BOOT;
                files = kept.atBoot(files, boots ? "" : settings.script());
                keeper = kept;
            }
            JournalWriter journal = null;
            if (record != null) {
                journal = opens(JournalWriter.create(record, Main.Version.text(), settings));
                files = new NotedFiles(files, journal);
            }
            BoardBuilder builder = Board.of(settings, files).speed(speed).flashKeeper(keeper);
            if (journal != null) {
                builder.journal(journal);
            }
            RunResult result = conduct(builder, settings, script.name(), files);
            if (journal != null) {
                journal.finish(result);
            }
            return result;
        } finally {
            close();
        }
    }

    /** @param file where the journal was read, for the trace */
    RunResult replay(Journal journal, Path file) {
        try {
            RunSettings settings = journal.settings().withClock(RunSettings.Clock.VIRTUAL);
            BoardBuilder builder = Board.of(settings, journal.files()).replay(journal.replaySource());
            return conduct(builder, settings, file.toString(), journal.files());
        } finally {
            close();
        }
    }

    private RunResult conduct(BoardBuilder builder, RunSettings settings, String script, FileSystem files) {
        recording.profiling.prepare(builder);
        builder.compile(recording.compiling);
        Surroundings surroundings = opens(Surroundings.host());
        watch(builder, settings, script);
        builder.errors(this::tell);
        if (recording.audio.folder != null) {
            builder.loudspeaker(opens(AudioFolder.create(recording.audio.folder)));
        }
        if (!recording.quiet) {
            builder.warnings((where, text) -> {
                err.println(where + ": warning: " + text);
                err.flush();
            });
            builder.notes((where, text) -> say(where + ": " + text));
        }
        if (repl != null) {
            builder.repl(repl);
        }
        Board board = opens(builder.console(output(settings)).in(surroundings).build());
        running = board;
        if (repl == null) {
            tellPorts(board, settings);
        }
        long startNanos = surroundings.clock().nanos();
        interruption.does(board::stop);
        RunResult result = board.run();
        traces.forEach(trace -> trace.finish(result.simNanos(), result.exitCode(), ending(result)));
        IOException lost = board.outputFailure();
        if (lost != null) {
            throw new UserError("cannot be written: " + lost.getMessage(), "standard output", "");
        }
        recording.profiling.tell(board, result, files, script, err);
        if (flash.report || recording.verbose) {
            board.flashReport().forEach(line -> say("flash " + line));
        }
        sum(result, surroundings.clock().nanos() - startNanos);
        linger();
        return result;
    }

    /** What is where. Programs that start a device wait for these lines. */
    private void tellPorts(Board board, RunSettings settings) {
        if (settings.start() != RunSettings.Start.BOOT) {
            if (!recording.quiet) {
                if (board.replAddress() != null) {
                    say("REPL is " + board.replAddress());
                }
                board.addresses().forEach((uart, address) -> say("UART" + uart + " is " + address));
            }
            return;
        }
        boolean ownsOutput =
                board.addresses().values().stream().noneMatch("stdio"::equals) && !"stdio".equals(board.replAddress());
        PrintWriter lines = ownsOutput ? new PrintWriter(console, false, StandardCharsets.UTF_8) : err;
        lines.println("repl: " + board.replAddress());
        board.addresses().forEach((uart, address) -> lines.println("uart" + uart + ": " + address));
        if (dashboard != null) {
            lines.println("dashboard: " + dashboard.url());
        }
        lines.println("ready");
        lines.flush();
    }

    /**
     * Where the script's bytes go: on a device with a REPL port of its own to that alone; otherwise to standard output, unless a
     * UART has that.
     */
    private OutputStream output(RunSettings settings) {
        boolean taken = settings.wires().uarts().stream()
                .anyMatch(uart -> BackendSpec.parse(uart).kind() == BackendSpec.Kind.STDIO);
        OutputStream shown = settings.start() == RunSettings.Start.BOOT
                ? OutputStream.nullOutputStream()
                : taken ? System.err : console;
        return recording.serialLog == null ? shown : opens(SerialLog.create(recording.serialLog, shown));
    }

    private static String ending(RunResult result) {
        return switch (result.end()) {
            case RESET -> "restarted";
            default -> result.end().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private void watch(BoardBuilder builder, RunSettings settings, String script) {
        TraceHeader header = TraceHeader.of(settings.profile().name(), settings.seed(), script, Main.Version.text());
        if (recording.trace != null) {
            TraceRecorder recorder = opens(TraceRecorder.create(recording.trace, header));
            traces.add(recorder);
            builder.trace(recorder);
        }
        if (recording.dashboardPort != null) {
            LiveTrace live = new LiveTrace(header);
            traces.add(live);
            builder.trace(live);
            dashboard = opens(Dashboard.start(recording.dashboardPort, live));
            if (settings.start() != RunSettings.Start.BOOT) {
                say("dashboard at " + dashboard.url());
            }
        }
    }

    /** What went wrong, as soon as it does. */
    private void tell(String detail, String hint) {
        err.print(detail);
        err.flush();
        if (!hint.isEmpty() && !recording.quiet) {
            say("hint: " + hint);
        }
    }

    /** What the device's flash is kept in, and what is told of it. */
    Session with(FlashOptions options) {
        flash = options;
        return this;
    }

    /** How the run went. */
    private void sum(RunResult result, long wallNanos) {
        if (result.end() == RunEnd.STOPPED && !recording.quiet && repl == null) {
            say("stopped");
        }
        if (recording.verbose) {
            say(String.format(
                    Locale.ROOT,
                    "%s after %.6f s of simulated time, %.3f s of the wall's; %,d instructions, %,d bytes of heap at most,"
                            + " %,d tasks; %.3f mAh by the profile's currents",
                    ending(result),
                    result.simNanos() / 1e9,
                    wallNanos / 1e9,
                    result.instructions(),
                    result.peakHeapBytes(),
                    result.tasks(),
                    result.supplyMilliampHours()));
        }
        err.flush();
    }

    /** A dashboard stays until the user has seen enough. */
    private void linger() {
        if (dashboard == null) {
            return;
        }
        say("the run is over; the dashboard stays at " + dashboard.url() + " until Ctrl-C");
        Thread waiting = Thread.currentThread();
        interruption.does(waiting::interrupt);
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            // Ctrl-C: the end of waiting is all there is to it.
            assert !waiting.isInterrupted();
        }
    }

    private <T extends AutoCloseable> T opens(T resource) {
        opened.push(resource);
        return resource;
    }

    private void close() {
        RuntimeException failure = null;
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (RuntimeException e) {
                failure = failure == null ? e : failure;
            } catch (Exception e) {
                throw new AssertionError("nothing opened here throws checked exceptions", e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
