package io.quecsim.core.heap;

import io.quecsim.core.object.PyObject;
import java.util.Arrays;

/** Which object has its first block where. Grows by pages as far as the heap is used. */
final class OwnerTable {
    private static final int PAGE_SHIFT = 8;
    private static final int PAGE = 1 << PAGE_SHIFT;

    private PyObject[][] pages = new PyObject[4][];

    /** The object at {@code block}, or null for a payload. */
    PyObject get(int block) {
        int page = block >> PAGE_SHIFT;
        PyObject[] owners = page < pages.length ? pages[page] : null;
        return owners == null ? null : owners[block & PAGE - 1];
    }

    void set(int block, PyObject owner) {
        int page = block >> PAGE_SHIFT;
        if (page >= pages.length) {
            pages = Arrays.copyOf(pages, Math.max(page + 1, pages.length * 2));
        }
        PyObject[] owners = pages[page];
        if (owners == null) {
            owners = new PyObject[PAGE];
            pages[page] = owners;
        }
        owners[block & PAGE - 1] = owner;
    }

    /** The objects at the blocks {@code dead}, bits of the {@code word}th 64 of them, are no more. */
    void freed(int word, long dead) {
        int page = word >> PAGE_SHIFT - 6;
        PyObject[] owners = page < pages.length ? pages[page] : null;
        if (owners == null) {
            return;
        }
        int first = word << 6 & PAGE - 1;
        for (long rest = dead; rest != 0; rest &= rest - 1) {
            int at = first + Long.numberOfTrailingZeros(rest);
            PyObject owner = owners[at];
            if (owner != null) {
                owners[at] = null;
                owner.block = Heap.FREED;
            }
        }
    }

    void clear(int block) {
        int page = block >> PAGE_SHIFT;
        if (page < pages.length && pages[page] != null) {
            pages[page][block & PAGE - 1] = null;
        }
    }
}
