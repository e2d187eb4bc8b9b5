package io.quecsim.core.register;

import java.util.ArrayList;
import java.util.List;

/** Where exceptions go from each run of straight code, and the finally blocks that what leaves handlers passes. */
final class HandlerPaths {
    private final StraightCode code;
    private final List<List<StackShape.Block>> paths = new ArrayList<>();
    private final List<Integer> pathOffsets = new ArrayList<>();
    private final List<StackShape.Block> handlerOfRun = new ArrayList<>();
    private final List<StackShape.Block> activeOfRun = new ArrayList<>();
    private final List<Integer> runStarts = new ArrayList<>();

    HandlerPaths(StraightCode code) {
        this.code = code;
    }

    /** Straight code begins at this instruction. */
    void run(StackShape.Block innermost, int offset) {
        StackShape.Block handler = innermost;
        while (handler != null && handler.activeAt(offset)) {
            handler = handler.outer();
        }
        runStarts.add(code.out.size);
        handlerOfRun.add(handler);
        activeOfRun.add(active(innermost, offset));
    }

    /** To be asked when all is translated. */
    HandlerTable table() {
        List<StackShape.Block> handlers = new ArrayList<>();
        List<int[]> runs = new ArrayList<>();
        int last = -2;
        int lastInside = -2;
        for (int i = 0; i < runStarts.size(); i++) {
            int number = number(handlers, handlerOfRun.get(i));
            int inside = number(handlers, activeOfRun.get(i));
            if (number != last || inside != lastInside) {
                runs.add(new int[] {runStarts.get(i), number, inside});
                last = number;
                lastInside = inside;
            }
        }
        int[] outer = new int[handlers.size()];
        for (int i = 0; i < outer.length; i++) {
            StackShape.Block block = handlers.get(i);
            outer[i] = handlers.indexOf(active(block.outer(), block.handler()));
        }
        return new HandlerTable(
                runs.stream().mapToInt(r -> r[0]).toArray(),
                runs.stream().mapToInt(r -> r[1]).toArray(),
                runs.stream().mapToInt(r -> r[2]).toArray(),
                outer,
                handlers.stream().mapToInt(this::pcOf).toArray(),
                handlers.stream().mapToInt(b -> code.stack.home(b.depth())).toArray(),
                handlers.stream().mapToInt(this::handledSlot).toArray());
    }

    /** The innermost of these blocks whose handler the instruction is part of, or null. */
    private static StackShape.Block active(StackShape.Block innermost, int offset) {
        StackShape.Block block = innermost;
        while (block != null && !block.activeAt(offset)) {
            block = block.outer();
        }
        return block;
    }

    /** The index of a handler, which is added if it is new; -1 for none. */
    private static int number(List<StackShape.Block> handlers, StackShape.Block block) {
        if (block == null) {
            return -1;
        }
        int number = handlers.indexOf(block);
        if (number < 0) {
            number = handlers.size();
            handlers.add(block);
        }
        return number;
    }

    private int pcOf(StackShape.Block block) {
        return code.pcOfIndex[code.shape.indexOf[block.handler()]];
    }

    private int handledSlot(StackShape.Block block) {
        return code.firstHandled < 0 ? -1 : code.firstHandled + block.level();
    }

    int[][] pathTable() {
        int[][] table = new int[paths.size()][];
        for (int i = 0; i < table.length; i++) {
            List<StackShape.Block> path = paths.get(i);
            table[i] = new int[path.size() * 3];
            for (int k = 0; k < path.size(); k++) {
                StackShape.Block block = path.get(k);
                boolean runs = block.isFinally() && !block.activeAt(pathOffsets.get(i));
                table[i][3 * k] = runs ? pcOf(block) : -1;
                table[i][3 * k + 1] = code.stack.home(block.depth());
                table[i][3 * k + 2] = block.activeAt(pathOffsets.get(i)) ? handledSlot(block) : -1;
            }
        }
        return table;
    }

    /** The path of everything that encloses {@code innermost}, itself included. */
    int path(StackShape.Block innermost) {
        List<StackShape.Block> path = new ArrayList<>();
        for (StackShape.Block b = innermost; b != null; b = b.outer()) {
            path.add(b);
        }
        paths.add(path);
        pathOffsets.add(code.out.offset);
        return paths.size() - 1;
    }

    static boolean mustUnwind(StackShape.Block innermost, int blocks, int offset) {
        StackShape.Block b = innermost;
        for (int i = 0; i < blocks && b != null; i++, b = b.outer()) {
            if (b.isFinally() && !b.activeAt(offset)) {
                return true;
            }
        }
        return false;
    }
}
