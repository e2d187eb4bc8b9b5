package io.quecsim.core.fuzz;

import io.quecsim.core.compile.Compiler;
import io.quecsim.core.compile.LanguageLevel;
import io.quecsim.core.compile.Mode;
import io.quecsim.core.compile.PySyntaxError;
import io.quecsim.core.vm.Compiling;
import io.quecsim.core.vm.GuestRun;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The whole machine: mutated scripts run until they end, fail, or their time is up. */
final class RunSubject implements Subject {
    private static final int HEAP_BYTES = 128 * 1024;
    private static final long LIMIT_NANOS = 20_000_000;

    /** Ends a script from within its machine. */
    private static final class TimeUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final ScriptMutator scripts;

    /** Null: as follows from the text. */
    private final Compiling compiling;

    RunSubject(ScriptMutator scripts, Compiling compiling) {
        this.scripts = scripts;
        this.compiling = compiling;
    }

    @Override
    public String name() {
        return "run";
    }

    @Override
    public List<String> rooms() {
        return List.of(
                "io.quecsim.core.vm.",
                "io.quecsim.core.object.",
                "io.quecsim.core.register.",
                "io.quecsim.core.text.",
                "io.quecsim.core.number.");
    }

    @Override
    public String input(Chance chance) {
        String script = scripts.mutate(chance);
        for (int more = 3; more > 0 && !compiles(script); more--) {
            script = scripts.mutate(chance);
        }
        // As a file has it: half a surrogate pair cannot be written.
        return new String(script.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static boolean compiles(String script) {
        try {
            Compiler.compile(script, "main.py", Mode.FILE, level(script), 0);
            return true;
        } catch (PySyntaxError e) {
            return false;
        }
    }

    /** Both the firmware's language and the current one, as follows from the text. */
    private static LanguageLevel level(String script) {
        return (script.hashCode() & 1) == 0 ? LanguageLevel.V1_13 : LanguageLevel.CURRENT;
    }

    private Compiling when(String script) {
        return compiling != null ? compiling : (script.hashCode() & 2) == 0 ? Compiling.EARLY : Compiling.HOT;
    }

    @Override
    public int batch() {
        return 1;
    }

    @Override
    public void feed(List<String> inputs, Tally tally) {
        for (String source : inputs) {
            if (!compiles(source)) {
                tally.add("SyntaxError", 1);
                continue;
            }
            GuestRun run =
                    level(source) == LanguageLevel.V1_13 ? new GuestRun(HEAP_BYTES, false) : GuestRun.current(false);
            when(source).tell(run.vm);
            run.vm.time.end(LIMIT_NANOS, due -> {
                throw new TimeUp();
            });
            String kind;
            try {
                kind = run.run(source).end.toString();
            } catch (TimeUp e) {
                kind = "time up";
            }
            if (run.output().contains("Traceback")) {
                String last = run.output().strip();
                last = last.substring(last.lastIndexOf('\n') + 1);
                kind = last.matches("\\w+(: .*)?") ? last.replaceFirst(":.*", "") : "Traceback";
            }
            tally.add(kind, 1);
        }
    }
}
