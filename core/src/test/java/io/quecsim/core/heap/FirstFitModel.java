package io.quecsim.core.heap;

/**
 * An allocation table written as plainly as can be, one byte a block, with the search index of MicroPython 1.13: what
 * {@link BlockMap} is held against.
 */
final class FirstFitModel {
    private static final int FREE = 0;
    private static final int HEAD = 1;
    private static final int TAIL = 2;

    private final byte[] table;
    private int searchFrom;

    FirstFitModel(int blocks) {
        table = new byte[blocks];
    }

    int place(int count) {
        int run = 0;
        for (int i = searchFrom; i < table.length; i++) {
            run = table[i] == FREE ? run + 1 : 0;
            if (run == count) {
                if (count == 1) {
                    searchFrom = (i + 1) / 4 * 4;
                }
                int start = i - count + 1;
                table[start] = HEAD;
                for (int j = start + 1; j <= i; j++) {
                    table[j] = TAIL;
                }
                return start;
            }
        }
        return -1;
    }

    private void freeFrom(int block) {
        searchFrom = Math.min(searchFrom, block / 4 * 4);
        for (int i = block; i < table.length && (i == block || table[i] == TAIL); i++) {
            table[i] = FREE;
        }
    }

    void release(int head) {
        freeFrom(head);
    }

    boolean resize(int head, int count) {
        int length = 1;
        while (head + length < table.length && table[head + length] == TAIL) {
            length++;
        }
        if (count == length) {
            return true;
        }
        if (count < length) {
            freeFrom(head + count);
            return true;
        }
        for (int i = head + length; i < head + count; i++) {
            if (i >= table.length || table[i] != FREE) {
                return false;
            }
        }
        for (int i = head + length; i < head + count; i++) {
            table[i] = TAIL;
        }
        return true;
    }

    /** After a collection the search begins at 0 again. */
    void searchFromStart() {
        searchFrom = 0;
    }
}
