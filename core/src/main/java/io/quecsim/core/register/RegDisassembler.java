package io.quecsim.core.register;

import io.quecsim.core.bytecode.Disassembler;
import io.quecsim.core.bytecode.Literals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes register code as text, for tests, {@code docs} and debugging: one line an instruction, slots by name. */
public final class RegDisassembler {
    private final Translation code;
    private final StringBuilder text = new StringBuilder();

    private RegDisassembler(Translation code) {
        this.code = code;
    }

    public static String disassemble(Translation code) {
        RegDisassembler d = new RegDisassembler(code);
        for (int pc = 0; pc < code.code().length; ) {
            pc = d.line(pc);
            d.text.append('\n');
        }
        d.handlers();
        return d.text.toString();
    }

    /** The same, each instruction beside the last of those stack instructions that it stands for. */
    public static Disassembler.Notes beside(Translation code) {
        RegDisassembler d = new RegDisassembler(code);
        Map<Integer, List<String>> lines = new HashMap<>();
        for (int pc = 0; pc < code.code().length; ) {
            int offset = code.offsets()[pc];
            pc = d.line(pc);
            lines.computeIfAbsent(offset, key -> new ArrayList<>()).add(d.text.toString());
            d.text.setLength(0);
        }
        d.handlers();
        return new Disassembler.Notes(lines, d.text.toString());
    }

    /** Appends the instruction at a word; answers where the next begins. */
    private int line(int pc) {
        long word = code.code()[pc];
        int op = RegOp.op(word);
        int next = pc + 1;
        text.append(String.format("%4d  %-16s", pc, RegOp.name(op)));
        StringBuilder line = new StringBuilder();
        for (String part : RegOp.operands(op).split(" ")) {
            switch (part) {
                case "a" -> line.append(' ').append(slot(RegOp.a(word)));
                case "b" -> line.append(' ').append(slot(RegOp.b(word)));
                case "c" -> line.append(' ').append(slot(RegOp.c(word)));
                case "x" -> line.append(" #").append(RegOp.x(word));
                case "n=c" -> line.append(" n=").append(RegOp.c(word));
                case "->c" -> line.append(" ->").append(pc + 1 + (int) (word >> 48));
                case "<-" -> line.append(" <-");
                case "" -> {}
                default -> line.append(' ').append(part);
            }
        }
        String rest = line.toString()
                .replace("cache " + slot(RegOp.c(word)), cacheName(word))
                .replace("name " + slot(RegOp.c(word)), nameOf(word));
        int listed = RegOp.listed(op, word);
        if (listed >= 0) {
            rest = rest.replace(" slots", "");
            StringBuilder list = new StringBuilder(" (");
            for (int i = 0; i < listed; i++) {
                list.append(i == 0 ? "" : " ").append(slot(RegOp.slot(code.code(), next, i)));
            }
            rest += list.append(')');
        } else if (op == RegOp.IMPORT_NAME || op == RegOp.JUMP_UNWIND) {
            rest = rest.replace(" word", " " + code.code()[next]);
        } else if (op == RegOp.MAKE_FUNCTION && (RegOp.x(word) & 2) != 0) {
            rest += " cells=" + code.code()[next];
        }
        text.append(rest);
        return next + RegOp.wordsBehind(word);
    }

    private String cacheName(long word) {
        int c = RegOp.c(word);
        return c < code.caches().length ? code.source().names().get(code.caches()[c]) : "cache " + c;
    }

    private String nameOf(long word) {
        int c = RegOp.c(word);
        return c < code.source().names().size() ? code.source().names().get(c) : "name " + c;
    }

    private String slot(int i) {
        List<String> locals = code.source().localNames();
        int first = code.firstConstant();
        if (i < code.source().localCount()) {
            return i < locals.size() ? locals.get(i) : "l" + i;
        }
        if (i < first || i - first >= code.constants().size()) {
            return "s" + (i - code.source().localCount());
        }
        RegConstant constant = code.constants().get(i - first);
        if (constant instanceof RegConstant.SmallInt small) {
            return Integer.toString(small.value());
        } else if (constant instanceof RegConstant.Name name) {
            return "'" + code.source().names().get(name.index()) + "'";
        } else if (constant instanceof RegConstant.Value value) {
            return Literals.text(value.value());
        }
        return "null";
    }

    private void handlers() {
        HandlerTable table = code.handlers();
        int last = -1;
        for (int i = 0; i < table.starts().length; i++) {
            int handler = table.handlers()[i];
            if (handler == last) {
                continue;
            }
            last = handler;
            if (handler >= 0) {
                text.append("from ").append(table.starts()[i]).append(" handler ");
                text.append(table.pcs()[handler])
                        .append(" cause ")
                        .append(slot(table.causes()[handler]))
                        .append('\n');
            } else {
                text.append("from ").append(table.starts()[i]).append(" none\n");
            }
        }
    }
}
