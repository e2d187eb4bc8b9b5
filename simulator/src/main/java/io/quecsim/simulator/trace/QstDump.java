package io.quecsim.simulator.trace;

import io.quecsim.core.trace.Trace.TrackKind;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints a trace as text, an event a line: {@code 1.500000000 begin  bar: sleeping}. For people and for tests that compare
 * runs; the text of equal traces is equal.
 */
public final class QstDump implements TraceListener {
    private final PrintStream out;
    private final List<String> names = new ArrayList<>();
    private final List<String> lanes = new ArrayList<>();

    /** Prints what it is told to {@code out}, in UTF-8 if that is how {@code out} was made. */
    public QstDump(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints the whole recording: its header, its events, and whether it is complete.
     *
     * @throws io.quecsim.simulator.UserError if {@code file} cannot be read as a recording
     */
    public static void dump(Path file, PrintStream out) {
        QstReader.header(file).fields().forEach((key, value) -> print(out, "# " + key + ": " + value));
        QstReader.Summary summary = QstReader.read(file, new QstDump(out));
        if (!summary.finished()) {
            String rest =
                    summary.leftBytes() == 0 ? "" : ", " + summary.leftBytes() + " bytes of an unfinished record left";
            print(out, "# cut off after " + summary.records() + " records" + rest);
        }
    }

    /** Simulated time as seconds with nine decimals: {@code 0.000125000}. */
    public static String seconds(long timeNanos) {
        long size = Math.abs(timeNanos);
        return String.format(
                Locale.ROOT, "%s%d.%09d", timeNanos < 0 ? "-" : "", size / 1_000_000_000, size % 1_000_000_000);
    }

    @Override
    public void name(int id, String text) {
        put(names, id, text);
    }

    @Override
    public void track(long timeNanos, int track, TrackKind kind, int nameId, int parent) {
        String under = parent == 0 ? "" : " under " + lane(parent);
        put(lanes, track, text(nameId));
        line(timeNanos, "track", "#" + track + " " + kind + " " + text(nameId) + under);
    }

    @Override
    public void begin(long timeNanos, int track, int nameId) {
        line(timeNanos, "begin", lane(track) + ": " + text(nameId));
    }

    @Override
    public void end(long timeNanos, int track) {
        line(timeNanos, "end", lane(track));
    }

    @Override
    public void instant(long timeNanos, int track, int nameId, long value) {
        line(timeNanos, "instant", lane(track) + ": " + text(nameId) + " " + value);
    }

    @Override
    public void counter(long timeNanos, int track, long value) {
        line(timeNanos, "counter", lane(track) + " = " + value);
    }

    @Override
    public void bytes(long timeNanos, int track, int nameId, byte[] data, int from, int to) {
        line(timeNanos, "bytes", lane(track) + ": " + text(nameId) + " " + quoted(data, from, to));
    }

    @Override
    public void flow(long timeNanos, int fromTrack, int toTrack) {
        line(timeNanos, "flow", lane(fromTrack) + " -> " + lane(toTrack));
    }

    @Override
    public void lost(long timeNanos, long records) {
        line(timeNanos, "lost", records + " records before this");
    }

    @Override
    public void finish(long timeNanos, int exitCode, String outcome) {
        line(timeNanos, "finish", outcome + " (" + exitCode + ")");
    }

    private void line(long timeNanos, String word, String rest) {
        print(out, String.format(Locale.ROOT, "%s %-7s %s", seconds(timeNanos), word, rest));
    }

    /** One line feed everywhere: the text of a run does not depend on the host. */
    private static void print(PrintStream out, String line) {
        out.print(line + '\n');
    }

    private String text(int nameId) {
        return nameId < names.size() ? names.get(nameId) : "name " + nameId;
    }

    private String lane(int track) {
        return track < lanes.size() ? lanes.get(track) : "track " + track;
    }

    private static void put(List<String> list, int index, String text) {
        while (list.size() <= index) {
            list.add("?");
        }
        list.set(index, text);
    }

    /** As Python prints bytes: printable ASCII as it is, the rest escaped. */
    private static String quoted(byte[] data, int from, int to) {
        StringBuilder text = new StringBuilder("b\"");
        String ascii = new String(data, from, to - from, StandardCharsets.ISO_8859_1);
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c >= ' ' && c < 0x7F) {
                        text.append(c);
                    } else {
                        text.append(String.format(Locale.ROOT, "\\x%02x", (int) c));
                    }
                }
            }
        }
        return text.append('"').toString();
    }
}
