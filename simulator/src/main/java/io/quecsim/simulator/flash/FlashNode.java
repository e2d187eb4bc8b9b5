package io.quecsim.simulator.flash;

import io.quecsim.core.port.FileSystem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a directory of the flash names: a file or a directory. */
sealed interface FlashNode {
    FileSystem.Kind kind();

    /** Blocks of flash that what the script wrote here takes. */
    long blocks(int blockBytes);

    /** A file; its bytes are the host's until it is written to. */
    final class Content implements FlashNode {
        private final @Nullable FileSystem host;
        private final String hostPath;
        private byte @Nullable [] written;

        /** One that a script makes, empty. */
        Content() {
            this(null, "");
            written = new byte[0];
        }

        Content(@Nullable FileSystem host, String hostPath) {
            this.host = host;
            this.hostPath = hostPath;
        }

        byte[] bytes() {
            if (written != null) {
                return written;
            }
            return host == null ? new byte[0] : host.read(hostPath);
        }

        void bytes(byte[] newBytes) {
            written = newBytes;
        }

        @Override
        public FileSystem.Kind kind() {
            return FileSystem.Kind.FILE;
        }

        @Override
        public long blocks(int blockBytes) {
            return written == null ? 0 : blocksOf(written.length, blockBytes);
        }

        /**
         * Blocks of a file of so many bytes: each but the first begins with pointers to earlier ones, one more for every time its
         * number can be halved. Source: lib/littlefs/lfs1.c, the CTZ skip list.
         */
        static long blocksOf(long bytes, int blockBytes) {
            long blocks = 0;
            for (long left = bytes; left > 0; blocks++) {
                left -= blockBytes - (blocks == 0 ? 0 : 4L * (Long.numberOfTrailingZeros(blocks) + 1));
            }
            return blocks;
        }
    }

    /** A directory: what the host has there, less what was removed, and then what was made, in the order of making. */
    final class Folder implements FlashNode {
        private static final int PAIR = 2;

        private final @Nullable FileSystem host;
        private final String hostPath;
        private final Map<String, FlashNode> found = new LinkedHashMap<>();
        private final Set<String> gone = new LinkedHashSet<>();
        private final Map<String, FlashNode> made = new LinkedHashMap<>();

        /** @param host what it shows at boot; null for a directory that a script makes */
        Folder(@Nullable FileSystem host, String hostPath) {
            this.host = host;
            this.hostPath = hostPath;
        }

        @Nullable
        FlashNode get(String name) {
            FlashNode known = made.containsKey(name) ? made.get(name) : found.get(name);
            if (known != null || host == null || gone.contains(name)) {
                return known;
            }
            String path = hostPath + "/" + name;
            FlashNode node = switch (host.stat(path)) {
                case ABSENT -> null;
                case FILE -> new Content(host, path);
                case DIRECTORY -> new Folder(host, path);
            };
            if (node != null) {
                found.put(name, node);
            }
            return node;
        }

        /** Puts a node under a name; where there is one of that name it takes its place. */
        void put(String name, FlashNode node) {
            if (get(name) != null && !made.containsKey(name)) {
                found.put(name, node);
            } else {
                made.put(name, node);
            }
        }

        void remove(String name) {
            if (made.remove(name) == null) {
                found.remove(name);
                gone.add(name);
            }
        }

        List<String> names() {
            List<String> names = new ArrayList<>();
            if (host != null) {
                for (FileSystem.Entry entry : host.list(hostPath)) {
                    if (!gone.contains(entry.name())) {
                        names.add(entry.name());
                    }
                }
            }
            names.addAll(made.keySet());
            return names;
        }

        @Override
        public FileSystem.Kind kind() {
            return FileSystem.Kind.DIRECTORY;
        }

        @Override
        public long blocks(int blockBytes) {
            long inside = 0;
            for (FlashNode node : found.values()) {
                inside += node.blocks(blockBytes);
            }
            for (FlashNode node : made.values()) {
                inside += node.blocks(blockBytes);
            }
            return inside + (host == null ? PAIR : 0);
        }
    }
}
