package io.quecsim.simulator.profiler;

import io.quecsim.core.vm.HeapProfile;
import io.quecsim.simulator.board.HeapLooks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The text of {@code --heap-report}: what fills the heap, by type and by line, and what grew between two moments. */
public final class HeapReport {
    private static final int ROWS = 15;

    private final SourceLines sources;
    private final StringBuilder text = new StringBuilder();

    private HeapReport(SourceLines sources) {
        this.sources = sources;
    }

    public static String of(HeapLooks looks, SourceLines sources) {
        HeapReport report = new HeapReport(sources);
        List<HeapProfile.Look> asked = looks.looks();
        if (asked.isEmpty() && looks.fullest() != null) {
            report.one(looks.fullest(), looks.refusal().isEmpty() ? "when most was in use" : looks.refusal());
        } else if (asked.size() == 1) {
            report.one(asked.get(0), "");
        } else if (asked.size() == 2) {
            report.growth(asked.get(0), asked.get(1));
        }
        return report.text.toString();
    }

    private void one(HeapProfile.Look look, String why) {
        head(look, why);
        say("%10s %7s %8s  type", "bytes", "", "count");
        tallies(look.types(), look.liveBytes(), false);
        say("%10s %7s %8s  allocated at", "bytes", "", "count");
        tallies(look.places(), look.liveBytes(), true);
        say("%10s  largest", "bytes");
        for (HeapProfile.Large large : look.largest()) {
            say("%,10d  %s at %s%s", large.bytes(), large.type(), large.place(), source(large.place()));
        }
    }

    private void head(HeapProfile.Look look, String why) {
        say(
                "heap at %.6f s%s: %,d bytes in use, %,d of garbage, %,d free, the largest free run %,d",
                look.timeNanos() / 1e9,
                why.isEmpty() ? "" : ", " + why,
                look.liveBytes(),
                look.garbageBytes(),
                look.freeBytes(),
                look.largestFreeBytes());
    }

    private void tallies(Map<String, HeapProfile.Tally> tallies, long all, boolean places) {
        int row = 0;
        for (Map.Entry<String, HeapProfile.Tally> entry : tallies.entrySet()) {
            if (row++ == ROWS) {
                say("%10s %7s %8s  and %d more", "", "", "", tallies.size() - ROWS);
                return;
            }
            HeapProfile.Tally tally = entry.getValue();
            String name = entry.getKey();
            say(
                    "%,10d %5.1f %% %,8d  %s%s",
                    tally.bytes(),
                    100.0 * tally.bytes() / Math.max(1, all),
                    tally.count(),
                    name,
                    places ? source(name) : "");
        }
    }

    private void growth(HeapProfile.Look before, HeapProfile.Look after) {
        head(before, "");
        head(after, "");
        say("%+,11d bytes in use between the two", after.liveBytes() - before.liveBytes());
        say("%11s %9s  type", "bytes", "count");
        changes(before.types(), after.types(), false);
        say("%11s %9s  allocated at", "bytes", "count");
        changes(before.places(), after.places(), true);
    }

    private void changes(Map<String, HeapProfile.Tally> before, Map<String, HeapProfile.Tally> after, boolean places) {
        Map<String, long[]> changes = new LinkedHashMap<>();
        after.forEach((name, tally) -> changes.put(name, new long[] {tally.bytes(), tally.count()}));
        before.forEach((name, tally) -> {
            long[] change = changes.computeIfAbsent(name, n -> new long[2]);
            change[0] -= tally.bytes();
            change[1] -= tally.count();
        });
        List<Map.Entry<String, long[]>> sorted = new ArrayList<>(changes.entrySet());
        sorted.removeIf(entry -> entry.getValue()[0] == 0 && entry.getValue()[1] == 0);
        sorted.sort((a, b) -> Long.compare(Math.abs(b.getValue()[0]), Math.abs(a.getValue()[0])));
        for (Map.Entry<String, long[]> entry : sorted.subList(0, Math.min(ROWS, sorted.size()))) {
            String name = entry.getKey();
            long[] change = entry.getValue();
            say("%+,11d %+,9d  %s%s", change[0], change[1], name, places ? source(name) : "");
        }
        if (sorted.size() > ROWS) {
            say("%11s %9s  and %d more", "", "", sorted.size() - ROWS);
        } else if (sorted.isEmpty()) {
            say("%11s %9s  nothing changed", "", "");
        }
    }

    private String source(String place) {
        String line = place.startsWith("(") ? "" : sources.at(place);
        return line.isEmpty() ? "" : "  " + line;
    }

    private void say(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }
}
