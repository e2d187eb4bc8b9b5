package io.quecsim.core.error;

import java.util.ArrayList;
import java.util.List;

/** The way an exception took, gathered while frames unwind: the raising frame first. Printed the other way round. */
public final class Traceback {
    /**
     * One frame passed.
     *
     * @param file as the code object names it
     * @param line 1-based
     * @param function the block's simple name, {@code <module>} for a module
     */
    public record Entry(String file, int line, String function) {}

    private final List<Entry> entries = new ArrayList<>();

    public void add(String file, int line, String function) {
        entries.add(new Entry(file, line, function));
    }

    /** Innermost (raising) frame first. */
    public List<Entry> entries() {
        return entries;
    }

    public void clear() {
        entries.clear();
    }

    /** The lines MicroPython prints before the exception itself: a heading, then the outermost frame first. */
    public void print(StringBuilder out) {
        if (entries.isEmpty()) {
            return;
        }
        out.append("Traceback (most recent call last):\n");
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            out.append("  File \"").append(entry.file()).append("\", line ").append(entry.line());
            if (entry.function() != null) {
                out.append(", in ").append(entry.function());
            }
            out.append('\n');
        }
    }
}
