package io.quecsim.hal.littlefs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rename. Within one pair it is one commit. Between two, the entry is marked as on its way, put into its new place and
 * taken from the old: wherever the power goes, {@link Recovery} finds one entry that counts.
 */
final class Move {
    private final Tree tree;
    private final int blockBytes;

    Move(Tree tree, int blockBytes) {
        this.tree = tree;
        this.blockBytes = blockBytes;
    }

    /** @param target what has the new name now, or null */
    void run(Tree.Spot source, Pair parent, Tree.@Nullable Spot target, byte[] name) {
        Entry moved = source.entry().called(name);
        if (!inOneCommit(source, parent, target, moved)) {
            inThree(source, parent, target, moved);
        }
    }

    private boolean inOneCommit(Tree.Spot source, Pair parent, Tree.@Nullable Spot target, Entry moved) {
        Metadata metadata = source.metadata();
        if (target == null && (!source.directory().is(parent) || metadata.split())
                || target != null && !target.metadata().pair().is(metadata.pair())) {
            return false;
        }
        List<Entry> entries = new ArrayList<>(metadata.entries());
        if (target != null) {
            entries.set(target.index(), moved);
        } else {
            entries.add(moved);
        }
        entries.remove(source.index());
        Metadata after = metadata.withEntries(entries);
        if (after.bytes() > blockBytes) {
            return false;
        }
        tree.commit(after);
        return true;
    }

    private void inThree(Tree.Spot source, Pair parent, Tree.@Nullable Spot target, Entry moved) {
        Entry told = source.entry().isFile() && source.entry().size() == 0 ? distinct(moved) : moved;
        byte[] oldName = source.entry().name();
        tree.replace(source, told.called(oldName).moving(true));
        try {
            Tree.Spot there =
                    target == null ? null : tree.find(parent, target.entry().name());
            if (there == null) {
                tree.append(parent, told);
            } else {
                tree.replace(there, told);
            }
        } catch (LfsException e) {
            Tree.Spot marked = tree.find(source.directory(), oldName);
            if (marked != null) {
                tree.replace(marked, marked.entry().moving(false));
            }
            throw e;
        }
        Tree.Spot left = tree.find(source.directory(), oldName);
        if (left != null) {
            tree.remove(left);
        }
    }

    /**
     * Empty files all have the same data, and by its data an entry on its way is recognised: this one gets a first block of its
     * own. No reader looks at that of an empty file.
     */
    private Entry distinct(Entry empty) {
        Set<Integer> heads = new LinkedHashSet<>();
        for (Metadata metadata : tree.all()) {
            for (Entry entry : metadata.entries()) {
                if (entry.isFile()) {
                    heads.add(entry.head());
                }
            }
        }
        int head = Pair.NO_BLOCK - 1;
        while (heads.contains(head)) {
            head--;
        }
        return empty.holding(head, 0);
    }
}
