package io.quecsim.hal.littlefs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** What scripts do to a flash, at random: after each step the model says what a power cut must not lose any more. */
final class Workload {
    private static final int MOST_FILES = 14;

    private final SplittableRandom chance;
    private final int mostBytes;

    Workload(long seed, int mostBytes) {
        this.chance = new SplittableRandom(seed);
        this.mostBytes = mostBytes;
    }

    /** A state that is safe once the flash has done its work up to then. */
    record Safe(Model model, long sinceNanos) {}

    /** Does one thing that may take several commits, and notes each state it goes through. */
    void step(LittleFs fs, Bench bench, List<Safe> states) {
        Model now = states.get(states.size() - 1).model();
        try {
            switch (chance.nextInt(8)) {
                case 0 -> {
                    String path = fresh(now);
                    fs.makeDirectory(names(path));
                    note(states, bench, now.with(path, Model.NO_BYTES));
                }
                case 1 -> remove(fs, bench, states, now);
                case 2, 3 -> rename(fs, bench, states, now);
                default -> write(fs, bench, states, now);
            }
        } catch (LfsException e) {
            if (e.reason() != LfsException.Reason.NO_SPACE
                    && e.reason() != LfsException.Reason.NOT_EMPTY
                    && e.reason() != LfsException.Reason.EXISTS) {
                throw e;
            }
            // Refused: the state is the one before, though the attempt took its time.
            note(states, bench, states.get(states.size() - 1).model());
        }
    }

    private static void note(List<Safe> states, Bench bench, Model model) {
        states.add(new Safe(model, bench.chip.busyUntilNanos()));
    }

    static List<String> names(String path) {
        return Arrays.asList(path.split("/"));
    }

    private String pick(List<String> from) {
        return from.get(chance.nextInt(from.size()));
    }

    /** A path that may or may not be there, in a directory that is. */
    private String fresh(Model now) {
        List<String> folders = new ArrayList<>(now.paths(true));
        folders.add("");
        String folder = pick(folders);
        String longer = chance.nextInt(3) == 0 ? "-" + "x".repeat(chance.nextInt(200)) : "";
        return (folder.isEmpty() ? "" : folder + "/") + "n" + chance.nextInt(12) + longer;
    }

    private void remove(LittleFs fs, Bench bench, List<Safe> states, Model now) {
        if (now.content().isEmpty()) {
            return;
        }
        String path = pick(List.copyOf(now.content().keySet()));
        fs.remove(names(path));
        note(states, bench, now.without(path));
    }

    private void rename(LittleFs fs, Bench bench, List<Safe> states, Model now) {
        if (now.content().isEmpty()) {
            return;
        }
        String from = pick(List.copyOf(now.content().keySet()));
        String to = chance.nextBoolean()
                ? fresh(now)
                : pick(List.copyOf(now.content().keySet()));
        if (to.startsWith(from + "/")
                || now.content().containsKey(to) && now.isDirectory(to) != now.isDirectory(from)) {
            return;
        }
        fs.rename(names(from), names(to));
        note(states, bench, from.equals(to) ? now : now.renamed(from, to));
    }

    private void write(LittleFs fs, Bench bench, List<Safe> states, Model start) {
        List<String> files = start.paths(false);
        boolean old = !files.isEmpty() && (files.size() > MOST_FILES || chance.nextInt(3) > 0);
        String path = old ? pick(files) : fresh(start);
        if (start.isDirectory(path)) {
            return;
        }
        boolean truncate = chance.nextInt(3) == 0;
        boolean append = !truncate && chance.nextBoolean();
        byte[] before = start.content().get(path);
        LfsFile file = fs.open(names(path), new LfsFile.Mode(true, true, append), true, false, truncate);
        Model now = start;
        if (before == null) {
            before = new byte[0];
            now = now.with(path, before);
            note(states, bench, now);
        }
        byte[] content = truncate ? new byte[0] : before;
        try {
            for (int part = chance.nextInt(4); part >= 0; part--) {
                if (!append && content.length > 0) {
                    file.seek(chance.nextInt(content.length + 1));
                }
                byte[] data = new byte[chance.nextInt(8) == 0 ? chance.nextInt(mostBytes) : chance.nextInt(300)];
                chance.nextBytes(data);
                int at = append ? content.length : file.position();
                file.write(data, 0, data.length);
                byte[] changed = Arrays.copyOf(content, Math.max(content.length, at + data.length));
                System.arraycopy(data, 0, changed, at, data.length);
                content = changed;
                if (chance.nextInt(3) == 0) {
                    file.sync();
                    now = now.with(path, content);
                    note(states, bench, now);
                }
            }
            file.close();
            note(states, bench, now.with(path, content));
        } finally {
            file.abandon();
        }
    }
}
