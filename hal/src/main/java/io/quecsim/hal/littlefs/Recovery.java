package io.quecsim.hal.littlefs;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a power cut between two commits leaves is put right when the file system is mounted: directories on the list that no
 * entry names, directories that moved and of which the list knows the old place, and entries that were on their way.
 */
final class Recovery {
    private final Tree tree;

    Recovery(Tree tree) {
        this.tree = tree;
    }

    /** Each step repairs one thing with one commit, so that a power cut in the middle of it is no new case. */
    void run() {
        boolean repaired;
        do {
            repaired = repairList() || repairMove();
        } while (repaired);
    }

    private boolean repairList() {
        List<Metadata> all = tree.all();
        List<Pair> named = named(all);
        for (int i = 1; i < all.size(); i++) {
            Metadata before = all.get(i - 1);
            Metadata each = all.get(i);
            if (before.split()) {
                continue; // The second half of a directory.
            }
            Pair name = touching(named, each.pair());
            if (name == null) {
                tree.commit(before.withTail(false, each.tail()));
                return true;
            } else if (!name.is(each.pair())) {
                tree.commit(before.withTail(false, name));
                return true;
            }
        }
        return false;
    }

    private static List<Pair> named(List<Metadata> all) {
        List<Pair> named = new ArrayList<>();
        for (Metadata each : all) {
            for (Entry entry : each.entries()) {
                if (entry.isDirectory() || entry.type() == Entry.SUPERBLOCK) {
                    named.add(entry.pair());
                }
            }
        }
        return named;
    }

    private static @Nullable Pair touching(List<Pair> pairs, Pair wanted) {
        for (Pair pair : pairs) {
            if (pair.touches(wanted)) {
                return pair;
            }
        }
        return null;
    }

    private boolean repairMove() {
        List<Metadata> all = tree.all();
        for (int i = 0; i < all.size(); i++) {
            Metadata each = all.get(i);
            for (int entry = 0; entry < each.entries().size(); entry++) {
                Entry moving = each.entries().get(entry);
                if (!moving.isMoving()) {
                    continue;
                }
                if (!arrived(all, moving)) {
                    tree.commit(each.with(entry, moving.moving(false)));
                } else if (each.entries().size() == 1 && i > 0 && all.get(i - 1).split()) {
                    Metadata before = all.get(i - 1);
                    tree.commit(before.withTail(each.split(), each.tail()));
                } else {
                    tree.commit(each.without(entry));
                }
                return true;
            }
        }
        return false;
    }

    private static boolean arrived(List<Metadata> all, Entry moving) {
        for (Metadata each : all) {
            for (Entry entry : each.entries()) {
                if (!entry.isMoving() && (entry.isFile() || entry.isDirectory()) && entry.hasDataOf(moving)) {
                    return true;
                }
            }
        }
        return false;
    }
}
