package io.quecsim.core.heap;

import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.object.Types;
import java.util.Locale;

/**
 * The map that {@code micropython.mem_info(1)} prints: a letter for the first block of each allocation, {@code =} for the
 * others, a point for a free block ({@code gc_dump_alloc_table} in {@code py/gc.c}).
 */
final class HeapLayout {
    private static final int BLOCKS_PER_LINE = 64;

    private final BlockMap map;
    private final OwnerTable owners;

    HeapLayout(BlockMap map, OwnerTable owners) {
        this.map = map;
        this.owners = owners;
    }

    /** @param poolAddress where the heap begins */
    String text(int poolAddress) {
        StringBuilder out = new StringBuilder("GC memory layout; from " + Integer.toHexString(poolAddress) + ":");
        int end = 0;
        for (int block = 0; block < map.blocks; block++) {
            if (block % BLOCKS_PER_LINE == 0) {
                int used = map.nextUsed(block, map.blocks);
                if (used - block >= 2 * BLOCKS_PER_LINE) {
                    out.append("\n       (")
                            .append((used - block) / BLOCKS_PER_LINE)
                            .append(" lines all free)");
                    block = used & -BLOCKS_PER_LINE;
                    if (block >= map.blocks) {
                        break;
                    }
                }
                out.append(String.format(Locale.ROOT, "\n%05x: ", (block * Heap.BLOCK_BYTES) & 0xfffff));
            }
            if (map.isHead(block)) {
                out.append(letter(owners.get(block)));
                end = block + map.length(block);
            } else {
                out.append(block < end ? '=' : '.');
            }
        }
        return out.append('\n').toString();
    }

    private static char letter(PyObject owner) {
        if (owner == null) {
            return 'h';
        } else if (owner instanceof PyTuple) {
            return owner.type() == Types.TUPLE ? 'T' : 'h';
        }
        return switch (owner.type().name()) {
            case "list" -> 'L';
            case "dict" -> 'D';
            case "str", "bytes" -> 'S';
            case "bytearray", "array" -> 'A';
            case "float" -> 'F';
            case "function" -> 'B';
            case "module" -> 'M';
            default -> 'h';
        };
    }
}
