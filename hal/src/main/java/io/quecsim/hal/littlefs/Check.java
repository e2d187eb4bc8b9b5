package io.quecsim.hal.littlefs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A walk over everything, as {@code fsck} does it: from the root down, and beside it along the list of all directories.
 *
 * @param faults what is wrong, in words; empty on a sound file system
 * @param usedBlocks how many blocks the superblock, directories and files take
 * @param files how many files and directories there are
 */
public record Check(List<String> faults, int usedBlocks, int files) {

    static Check of(Tree tree, Chain chain, Pair root, int blocks) {
        Walk walk = new Walk(tree, chain, blocks);
        try {
            walk.own("superblock", Pair.SUPERBLOCK);
            walk.directory("/", root);
            walk.list();
        } catch (LfsException e) {
            walk.faults.add(e.getMessage());
        }
        return new Check(List.copyOf(walk.faults), walk.used.cardinality(), walk.count);
    }

    private static final class Walk {
        private final Tree tree;
        private final Chain chain;
        private final int blocks;
        private final List<String> faults = new ArrayList<>();
        private final BitSet used = new BitSet();
        private final Map<Integer, String> owners = new LinkedHashMap<>();
        private int count;

        Walk(Tree tree, Chain chain, int blocks) {
            this.tree = tree;
            this.chain = chain;
            this.blocks = blocks;
        }

        void own(String who, Pair pair) {
            own(who, pair.first());
            own(who, pair.second());
        }

        void own(String who, int block) {
            if (block < 0 || block >= blocks) {
                faults.add(who + " has block " + block + " of " + blocks);
                return;
            }
            String other = owners.put(block, who);
            if (other != null) {
                faults.add("block " + block + " belongs to " + other + " and to " + who);
            }
            used.set(block);
        }

        void directory(String path, Pair pair) {
            if (used.get(pair.first())) {
                faults.add(path + " is a directory in another place too");
                return;
            }
            for (Metadata metadata : tree.chain(pair)) {
                own(path, metadata.pair());
                List<String> names = new ArrayList<>();
                for (Entry entry : metadata.entries()) {
                    String name = path + new String(entry.name(), StandardCharsets.UTF_8);
                    count++;
                    if (names.contains(name)) {
                        faults.add(name + " is there twice");
                    }
                    names.add(name);
                    if (entry.isMoving()) {
                        faults.add(name + " is on its way");
                    }
                    if (entry.isDirectory()) {
                        directory(name + "/", entry.pair());
                    } else if (entry.isFile()) {
                        chain.each(entry.head(), entry.size(), block -> own(name, block));
                    } else {
                        faults.add(name + " is of type " + entry.type());
                    }
                }
            }
        }

        /** Whatever is on the list must have been met, or it holds blocks that nobody can reach. */
        void list() {
            int listed = 0;
            for (Metadata metadata : tree.all()) {
                listed++;
                if (!used.get(metadata.pair().first())) {
                    faults.add("a directory at " + metadata.pair() + " has no name");
                }
            }
            if (listed * 2 > used.cardinality()) {
                faults.add("the list has " + listed + " pairs");
            }
        }
    }
}
