package io.quecsim.simulator.cli;

import io.quecsim.core.port.FileSystem;
import io.quecsim.core.vm.CpuProfile;
import io.quecsim.simulator.UserError;
import io.quecsim.simulator.board.Board;
import io.quecsim.simulator.board.BoardBuilder;
import io.quecsim.simulator.board.HeapLooks;
import io.quecsim.simulator.board.RunResult;
import io.quecsim.simulator.profiler.CpuReport;
import io.quecsim.simulator.profiler.HeapReport;
import io.quecsim.simulator.profiler.SourceLines;
import io.quecsim.simulator.profiler.Speedscope;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that ask what a run costs. The run itself is the same with them. */
final class Profiling {
    /** Stands for an option without a value. */
    private static final String NO_VALUE = "";

    @Option(
            names = "--profile-cpu",
            paramLabel = "FILE",
            arity = "0..1",
            preprocessor = OnlyAttached.class,
            description = {
                "Ends with a table of where simulated time went, by line, function, thread and task. --profile-cpu=FILE also"
                        + " writes a flame graph for https://www.speedscope.app or the Firefox Profiler."
            })
    private @Nullable String cpu;

    @Option(
            names = "--heap-report",
            paramLabel = "AT[,AT]",
            arity = "0..1",
            preprocessor = OnlyAttached.class,
            description = {
                "Ends with a table of what fills the heap, by type and by line: when most was in use, or with"
                        + " --heap-report=10s after so much simulated time; --heap-report=10s,1m tells what grew between."
            })
    private @Nullable String heap;

    /**
     * An option's value only counts when it hangs on the option ({@code --option=value}), so that the script that follows is
     * not taken for one.
     */
    static final class OnlyAttached implements IParameterPreprocessor {
        @Override
        public boolean preprocess(Stack<String> args, CommandSpec command, ArgSpec option, Map<String, Object> info) {
            if (!"=".equals(info.get("separator"))) {
                args.push(NO_VALUE);
            }
            return false;
        }
    }

    /** @throws UserError when a value makes no sense */
    void prepare(BoardBuilder board) {
        if (cpu != null) {
            board.profileCpu();
        }
        if (heap != null) {
            board.profileHeap(marks(heap));
        }
    }

    private static List<Long> marks(String text) {
        List<Long> marks = new ArrayList<>();
        for (String time : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            try {
                marks.add(new SimTime.Converter().convert(time).nanos());
            } catch (TypeConversionException e) {
                throw new UserError(String.valueOf(e.getMessage()), "--heap-report=" + text, "");
            }
        }
        if (marks.size() > 2 || (marks.size() == 2 && marks.get(0) >= marks.get(1))) {
            throw new UserError("must be one time, or two with the earlier first", "--heap-report=" + text, "");
        }
        return marks;
    }

    /** Tells what was asked for, after the run. */
    void tell(Board board, RunResult result, FileSystem files, String script, PrintWriter err) {
        SourceLines sources = new SourceLines(files);
        CpuProfile profile = board.cpuProfile();
        if (profile != null) {
            err.print(CpuReport.of(profile, board.costs(), sources, result.simNanos()));
            if (cpu != null && !cpu.equals(NO_VALUE)) {
                String exporter = "quecsim " + Main.Version.text();
                Speedscope.write(Path.of(cpu), script, exporter, profile, board.costs());
            }
        }
        HeapLooks looks = board.heapLooks();
        if (looks != null) {
            err.print(HeapReport.of(looks, sources));
        }
        err.flush();
    }
}
