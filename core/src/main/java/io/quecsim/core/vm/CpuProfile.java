package io.quecsim.core.vm;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.register.RegCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the cycles of a device's CPU went: a tree of calls below each thread and each task, and in each function the lines.
 * Nothing is sampled. Code is loaded with marks ({@code register.LineMarks}), each tells where the CPU is from now on, and what
 * was spent since the one before belongs to the place before; so all parts together are what was spent.
 */
public final class CpuProfile {
    /** A function called from where its parent in the tree stands; or a thread or task, below which its functions are. */
    public static final class Node {
        private final String name;
        private final String file;
        private final int firstLine;
        private final Map<Object, Node> children = new LinkedHashMap<>();
        /** By line: cycles, instructions. */
        private final Map<Integer, long[]> lines = new TreeMap<>();

        private long collecting;

        private Node(String name, String file, int firstLine) {
            this.name = name;
            this.file = file;
            this.firstLine = firstLine;
        }

        public String name() {
            return name;
        }

        /** Empty for a thread or task. */
        public String file() {
            return file;
        }

        /** Where the function begins. */
        public int firstLine() {
            return firstLine;
        }

        /** In the order of their first calls. */
        public Collection<Node> children() {
            return children.values();
        }

        /** Cycles and instructions of its own by line, garbage collections apart; line 0 is what belongs to none. */
        public Map<Integer, long[]> lines() {
            return lines;
        }

        /** Cycles of garbage collections that its allocations began. */
        public long collectingCycles() {
            return collecting;
        }

        /** Cycles of its own, without those of the functions it called. */
        public long selfCycles() {
            return collecting
                    + lines.values().stream().mapToLong(spent -> spent[0]).sum();
        }

        /** Cycles of its own and of all below. */
        public long totalCycles() {
            return selfCycles()
                    + children.values().stream().mapToLong(Node::totalCycles).sum();
        }

        private Node child(Object key, String itsName, String itsFile, int itsLine) {
            Node known = children.get(key);
            if (known == null) {
                known = new Node(itsName, itsFile, itsLine);
                children.put(key, known);
            }
            return known;
        }
    }

    private final Vm vm;
    private final Node root = new Node("", "", 0);
    private Node place = root;
    private int line;
    private Frame top;
    private Frame back;
    private long cycles;
    private long instructions;
    private long collecting;

    CpuProfile(Vm vm) {
        this.vm = vm;
    }

    /** Threads and tasks, in the order in which they first ran. What was spent before any did is the root's own. */
    public Node root() {
        return root;
    }

    /** Nothing more is spent: what was since the last mark is added. */
    public void finish() {
        add();
    }

    /** The CPU is going to execute the instruction behind the mark at {@code pc}. */
    void at(CodeFrame frame, int pc) {
        add();
        goTo(frame);
        line = frame.code.translation.lineAt(pc);
    }

    /** The CPU went on somewhere, where no mark may stand. */
    void moved() {
        add();
        Frame frame = vm.interpreter.top;
        goTo(frame);
        while (frame != null && !(frame instanceof CodeFrame)) {
            frame = frame instanceof NativeFrame && ((NativeFrame) frame).lane() != null ? null : frame.back;
        }
        line = frame == null ? 0 : ((CodeFrame) frame).line();
    }

    /** The collector has worked, which is part of what is spent. */
    public void collected(long itsCycles) {
        collecting += itsCycles;
    }

    private void add() {
        long nowCycles = vm.cpu.cycles();
        long nowInstructions = vm.cpu.instructions();
        if (nowCycles != cycles) {
            long[] spent = place.lines.computeIfAbsent(line, l -> new long[2]);
            spent[0] += nowCycles - cycles - collecting;
            spent[1] += nowInstructions - instructions;
            place.collecting += collecting;
            collecting = 0;
            cycles = nowCycles;
            instructions = nowInstructions;
        }
    }

    private void goTo(Frame frame) {
        // Frames are pooled, but one that was used again between two looks has had looks elsewhere between.
        if (frame == null || frame != top || frame.back != back) {
            top = frame;
            back = frame == null ? null : frame.back;
            place = find(frame);
        }
    }

    private Node find(Frame innermost) {
        List<CodeFrame> way = new ArrayList<>();
        String lane = null;
        for (Frame frame = innermost; frame != null && lane == null; frame = frame.back) {
            if (frame instanceof CodeFrame) {
                way.add((CodeFrame) frame);
            } else {
                lane = ((NativeFrame) frame).lane();
            }
        }
        if (lane == null) {
            ScriptThread thread = vm.threads.current();
            lane = "thread " + (thread == null ? "main" : thread.name);
        }
        Node node = root.child(lane, lane, "", 0);
        for (int i = way.size(); --i >= 0; ) {
            RegCode key = way.get(i).code;
            CodeObject code = key.code;
            node = node.child(
                    key, code.simpleName(), code.fileName(), code.lines().lineAt(0));
        }
        return node;
    }
}
