package io.quecsim.core.register;

import java.util.Arrays;

/**
 * Register code for a machine that is being profiled: the same instructions with a {@link RegOp#MARK} before each that begins
 * a line, can be jumped to, or follows one that may have run other code. A mark costs nothing, so the code takes the time and
 * the instructions that it takes without; all addresses move, and so do the words that hold addresses.
 */
public final class LineMarks {
    private final Translation from;
    private final long[] words;
    /** Whether a mark stands before the instruction at this word. */
    private final boolean[] marked;
    /** Where a word lies in the new code: an instruction with a mark lies where its mark does. */
    private final int[] moved;
    /** Where a word itself lies in the new code. */
    private final int[] places;

    private LineMarks(Translation from) {
        this.from = from;
        this.words = from.code();
        this.marked = new boolean[words.length];
        this.moved = new int[words.length + 1];
        this.places = new int[words.length];
    }

    /** As {@code code}, with marks. */
    public static Translation in(Translation code) {
        LineMarks marks = new LineMarks(code);
        marks.mark();
        marks.move();
        if (marks.reachesTooFar()) {
            // One mark at the entry moves all jumps alike: such a function is profiled as a whole.
            Arrays.fill(marks.marked, false);
            marks.marked[0] = true;
            marks.move();
        }
        return marks.write();
    }

    private void mark() {
        for (int[] path : from.paths()) {
            for (int i = 0; i < path.length; i += 3) {
                if (path[i] >= 0) {
                    marked[path[i]] = true;
                }
            }
        }
        for (int pc : from.handlers().pcs()) {
            marked[pc] = true;
        }
        int lastLine = -1;
        boolean left = false;
        boolean sliced = false;
        for (int pc = 0; pc < words.length; pc = next(pc)) {
            int target = target(pc);
            if (target >= 0 && target < words.length) {
                marked[target] = true;
            }
            int line = from.lineAt(pc);
            // Where a slice is made for the next instruction, that has to be the next word.
            marked[pc] |= (line != lastLine && !sliced) || left;
            lastLine = line;
            left = leaves(RegOp.op(words[pc]));
            sliced = RegOp.op(words[pc]) == RegOp.BUILD && RegOp.x(words[pc]) == RegOp.SLICE;
        }
    }

    private int next(int pc) {
        return pc + 1 + RegOp.wordsBehind(words[pc]);
    }

    /** The word that the instruction may jump to, or -1. */
    private int target(int pc) {
        long word = words[pc];
        if (RegOp.jumps(RegOp.op(word))) {
            return pc + 1 + (int) (word >> 48);
        }
        return RegOp.op(word) == RegOp.JUMP_UNWIND ? (int) words[pc + 1] : -1;
    }

    /** Whether guest code may run, in frames of its own, before the next instruction does. */
    private static boolean leaves(int op) {
        return switch (op) {
            case RegOp.CALL0,
                    RegOp.CALL1,
                    RegOp.CALL_N,
                    RegOp.CALL_METHOD0,
                    RegOp.CALL_METHOD1,
                    RegOp.CALL_METHOD_N,
                    RegOp.CALL_KW,
                    RegOp.FOR_ITER,
                    RegOp.GET_ITER,
                    RegOp.YIELD,
                    RegOp.YIELD_FROM,
                    RegOp.SETUP_WITH,
                    RegOp.WITH_EXIT,
                    RegOp.IMPORT_NAME,
                    RegOp.IMPORT_FROM -> true;
            default -> false;
        };
    }

    private void move() {
        int at = 0;
        int instruction = 0;
        for (int pc = 0; pc < words.length; pc++) {
            moved[pc] = at;
            at += pc == instruction && marked[pc] ? 2 : 1;
            places[pc] = at - 1;
            if (pc == instruction) {
                instruction = next(pc);
            }
        }
        moved[words.length] = at;
    }

    private int distance(int pc) {
        return moved[target(pc)] - (places[pc] + 1);
    }

    private boolean reachesTooFar() {
        for (int pc = 0; pc < words.length; pc = next(pc)) {
            if (RegOp.jumps(RegOp.op(words[pc])) && distance(pc) != (short) distance(pc)) {
                return true;
            }
        }
        return false;
    }

    private Translation write() {
        int size = moved[words.length];
        long[] code = new long[size];
        long[] cum = new long[size + 1];
        int[] offsets = new int[size];
        for (int pc = 0; pc < words.length; pc = next(pc)) {
            int at = moved[pc];
            if (marked[pc]) {
                code[at] = RegOp.word(RegOp.MARK, 0, 0, 0, 0);
                cum[at] = from.cum()[pc];
                offsets[at] = from.offsets()[pc];
            }
            for (int i = pc; i < next(pc); i++) {
                int to = places[i];
                code[to] = words[i];
                cum[to] = from.cum()[i];
                offsets[to] = from.offsets()[i];
            }
            relocate(code, pc);
        }
        cum[size] = from.cum()[words.length];
        return new Translation(
                from.source(),
                code,
                cum,
                offsets,
                from.slots(),
                from.constants(),
                from.unbound(),
                handlers(),
                paths(),
                from.caches(),
                from.raises().moved(places));
    }

    private void relocate(long[] code, int pc) {
        int at = places[pc];
        if (RegOp.jumps(RegOp.op(words[pc]))) {
            code[at] = words[pc] & ~(0xffffL << 48) | (distance(pc) & 0xffffL) << 48;
        } else if (RegOp.op(words[pc]) == RegOp.JUMP_UNWIND) {
            code[at + 1] = moved[target(pc)];
        }
    }

    private HandlerTable handlers() {
        HandlerTable table = from.handlers();
        return new HandlerTable(
                places(table.starts()),
                table.handlers(),
                table.inside(),
                table.outer(),
                places(table.pcs()),
                table.causes(),
                table.handled());
    }

    private int[] places(int[] pcs) {
        return Arrays.stream(pcs).map(pc -> moved[pc]).toArray();
    }

    private int[][] paths() {
        int[][] paths = new int[from.paths().length][];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = from.paths()[i].clone();
            for (int k = 0; k < paths[i].length; k += 3) {
                if (paths[i][k] >= 0) {
                    paths[i][k] = moved[paths[i][k]];
                }
            }
        }
        return paths;
    }
}
