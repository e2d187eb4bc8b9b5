package io.quecsim.core.fuzz;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.bytecode.Disassembler;
import io.quecsim.core.bytecode.Instruction;
import io.quecsim.core.compile.Compiler;
import io.quecsim.core.compile.LanguageLevel;
import io.quecsim.core.compile.Mode;
import io.quecsim.core.compile.PySyntaxError;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lexer, parser and compiler: sound code or a syntax error with its place. */
final class SourceSubject implements Subject {
    private final ScriptMutator scripts;

    SourceSubject(ScriptMutator scripts) {
        this.scripts = scripts;
    }

    @Override
    public String name() {
        return "source";
    }

    @Override
    public List<String> rooms() {
        return List.of("io.quecsim.core.compile.");
    }

    @Override
    public String input(Chance chance) {
        return scripts.mutate(chance);
    }

    @Override
    public int batch() {
        return 50;
    }

    @Override
    public void feed(List<String> inputs, Tally tally) {
        for (String source : inputs) {
            // Which level is part of the input: it follows from the text.
            int choice = source.hashCode() & 15;
            LanguageLevel level = (choice & 3) > 1
                    ? LanguageLevel.CURRENT
                    : (choice & 3) == 0 ? LanguageLevel.V1_13 : LanguageLevel.V1_13.builtWith(true, false, true);
            Mode mode = choice > 13 ? Mode.SINGLE : Mode.FILE;
            try {
                CodeObject code = Compiler.compile(source, "m.py", mode, level, choice >> 1 & 3);
                verify(code);
                require(!Disassembler.all(code).isEmpty(), "a listing of nothing");
                tally.add("compiled", 1);
            } catch (PySyntaxError e) {
                require(e.line() > 0 && e.column() > 0, "an error without a place: " + e.getMessage());
                tally.add(e.getMessage(), 1);
            }
        }
    }

    /** Every jump meets an instruction, every operand its table, and control does not run off the end. */
    static void verify(CodeObject code) {
        Set<Integer> starts = new HashSet<>();
        Instruction last = null;
        for (Instruction instruction : Instruction.of(code.code())) {
            starts.add(instruction.offset());
            last = instruction;
        }
        require(last != null && last.op().endsFlow(), "control runs off the end");
        for (Instruction instruction : Instruction.of(code.code())) {
            require(
                    !instruction.op().hasTarget() || starts.contains(instruction.target()),
                    "a jump into the middle of an instruction");
            int limit = switch (instruction.op()) {
                case LOAD_FAST_N, STORE_FAST_N, DELETE_FAST, LOAD_DEREF, STORE_DEREF, DELETE_DEREF -> code.localCount();
                case LOAD_CONST_OBJ -> code.constants().size();
                default -> Integer.MAX_VALUE;
            };
            require(instruction.operand() < limit, "an operand beyond its table");
        }
        code.children().forEach(SourceSubject::verify);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
