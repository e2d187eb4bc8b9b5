package io.quecsim.hal.littlefs;

import io.quecsim.hal.littlefs.LfsException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The directories: pairs of metadata blocks, all of them on one list that begins at the superblock. Every change is one {@link
 * #commit}: the pair's older block is erased and written with the next revision, so that a power cut leaves the old state or the
 * new one. A block that does not take it is left, and its pair moves.
 */
final class Tree {
    private final Blocks blocks;
    private final Allocator allocator;
    private final BiConsumer<Pair, Pair> moved;

    /** @param moved told when a directory's pair has become another one */
    Tree(Blocks blocks, Allocator allocator, BiConsumer<Pair, Pair> moved) {
        this.blocks = blocks;
        this.allocator = allocator;
        this.moved = moved;
    }

    /** An entry: in which pair of which directory it stands, and where. */
    record Spot(Pair directory, Metadata metadata, int index) {
        Entry entry() {
            return metadata.entries().get(index);
        }
    }

    /** The newer whole block of a pair. */
    Metadata fetch(Pair pair) {
        Metadata first = Metadata.decode(pair, blocks.whole(pair.first()));
        Metadata second = Metadata.decode(new Pair(pair.second(), pair.first()), blocks.whole(pair.second()));
        if (first == null && second == null) {
            throw new LfsException(Reason.CORRUPT, "no whole metadata at " + pair);
        } else if (first == null || second == null) {
            return first == null ? second : first;
        }
        // Revisions wrap, so it is their difference that tells.
        return second.revision() - first.revision() > 0 ? second : first;
    }

    /** A pair of free blocks, to be committed before anything points to it. */
    Metadata fresh(Pair tail) {
        Pair pair = new Pair(allocator.take(), allocator.take());
        // The block that is not written keeps what it holds, which must not look newer.
        return Metadata.empty(pair, Metadata.revision(blocks.whole(pair.first())), tail);
    }

    /** Writes a pair's next state; what it was is gone then. */
    Metadata commit(Metadata metadata) {
        byte[] content = metadata.encode();
        if (content.length > blocks.bytes()) {
            throw new LfsException(Reason.NO_SPACE, "a directory entry larger than a block");
        }
        Pair old = metadata.pair();
        Metadata target = metadata;
        while (true) {
            Metadata written = target.turned();
            int block = written.pair().first();
            blocks.erase(block);
            if (blocks.program(block, 0, written.encode(), 0, content.length)) {
                if (target != metadata) {
                    relocated(old, written.pair());
                }
                return written;
            } else if (old.is(Pair.SUPERBLOCK)) {
                throw new LfsException(Reason.CORRUPT, "the superblock's blocks are bad");
            }
            target = new Metadata(
                    new Pair(old.first(), allocator.take()),
                    metadata.revision(),
                    metadata.split(),
                    metadata.tail(),
                    metadata.entries());
        }
    }

    /** Who pointed to the old pair points to the new one: the parent first, which is what counts after a power cut. */
    private void relocated(Pair old, Pair now) {
        moved.accept(old, now);
        for (Metadata each : all()) {
            for (int i = 0; i < each.entries().size(); i++) {
                Entry entry = each.entries().get(i);
                boolean root = entry.type() == Entry.SUPERBLOCK && entry.pair().is(old);
                if (root) {
                    commit(each.with(i, entry.movedTo(now)).withTail(each.split(), now));
                    return;
                } else if (entry.isDirectory() && entry.pair().is(old)) {
                    commit(each.with(i, entry.holding(now)));
                }
            }
        }
        Metadata before = before(old);
        if (before != null) {
            commit(before.withTail(before.split(), now));
        }
    }

    /** All metadata, in the order of the list. */
    List<Metadata> all() {
        List<Metadata> all = new ArrayList<>();
        for (Pair pair = Pair.SUPERBLOCK; !pair.isNone(); ) {
            Metadata metadata = fetch(pair);
            all.add(metadata);
            if (all.size() > blocks.count()) {
                throw new LfsException(Reason.CORRUPT, "the list of directories goes in a circle");
            }
            pair = metadata.tail();
        }
        return all;
    }

    /** The metadata whose tail is {@code pair}, or null. */
    @Nullable
    Metadata before(Pair pair) {
        for (Metadata each : all()) {
            if (!each.tail().isNone() && each.tail().touches(pair)) {
                return each;
            }
        }
        return null;
    }

    /** The metadata of one directory, in order. */
    List<Metadata> chain(Pair directory) {
        List<Metadata> chain = new ArrayList<>();
        Metadata metadata = fetch(directory);
        chain.add(metadata);
        while (metadata.split()) {
            metadata = fetch(metadata.tail());
            chain.add(metadata);
            if (chain.size() > blocks.count()) {
                throw new LfsException(Reason.CORRUPT, "a directory goes in a circle");
            }
        }
        return chain;
    }

    private Metadata last(Pair directory) {
        List<Metadata> chain = chain(directory);
        return chain.get(chain.size() - 1);
    }

    @Nullable
    Spot find(Pair directory, byte[] name) {
        return find(directory, entry -> (entry.isFile() || entry.isDirectory()) && entry.isCalled(name));
    }

    private @Nullable Spot find(Pair directory, Predicate<Entry> wanted) {
        for (Metadata metadata : chain(directory)) {
            for (int i = 0; i < metadata.entries().size(); i++) {
                if (wanted.test(metadata.entries().get(i))) {
                    return new Spot(directory, metadata, i);
                }
            }
        }
        return null;
    }

    void replace(Spot spot, Entry entry) {
        commit(spot.metadata().with(spot.index(), entry));
    }

    /** Puts an entry at a directory's end. */
    void append(Pair directory, Entry entry) {
        Metadata last = last(directory);
        append(last, entry, last.tail());
    }

    /** @param tail what follows the directory from then on */
    private void append(Metadata last, Entry entry, Pair tail) {
        if (last.bytes() + entry.bytes() <= blocks.bytes()) {
            commit(last.with(entry).withTail(false, tail));
        } else {
            Metadata more = commit(fresh(tail).with(entry));
            commit(last.withTail(true, more.pair()));
        }
    }

    /** Takes an entry away, and its pair where that was all there was in it. */
    void remove(Spot spot) {
        Metadata metadata = spot.metadata();
        if (metadata.entries().size() == 1 && !metadata.pair().is(spot.directory())) {
            List<Metadata> chain = chain(spot.directory());
            for (Metadata each : chain) {
                if (each.split() && each.tail().is(metadata.pair())) {
                    commit(each.withTail(metadata.split(), metadata.tail()));
                    return;
                }
            }
        }
        commit(metadata.without(spot.index()));
    }

    void makeDirectory(Pair parent, byte[] name) {
        Metadata last = last(parent);
        Metadata made = commit(fresh(last.tail()));
        // One commit makes it known to its parent and to the list of all.
        append(last, Entry.directory(name, made.pair()), made.pair());
    }

    boolean isEmpty(Pair directory) {
        return chain(directory).stream().allMatch(metadata -> metadata.entries().isEmpty());
    }

    /** Takes an empty directory, which no entry names any more, off the list. */
    void unlist(Pair directory) {
        Metadata before = before(directory);
        if (before != null) {
            commit(before.withTail(before.split(), last(directory).tail()));
        }
    }
}
