package io.quecsim.core.object;

/**
 * Names by their text. Every string that a script makes is looked up here, and most are found nowhere, so what matters is how
 * soon a table can say no: a text longer than every name is not even hashed, any other costs a look at an array of hashes that
 * is at most a {@code fullness}-th full. Asked only, never walked.
 */
final class NameTable {
    private static final int LEAST_CAPACITY = 16;
    /** The fraction of the golden section (Knuth, volume 3, 6.4): its products spread over the upper bits. */
    private static final int SPREAD = 0x9E3779B9;

    private final int fullness;
    /** Of the name in the same place of {@link #names}; 0 where there is none. A power of two of places. */
    private int[] hashes;

    private PyStr[] names;
    private int shift;
    private int size;
    private int longest = -1;

    /** @param fullness how many places there are at least for each name, 2 or more */
    NameTable(int fullness) {
        this.fullness = fullness;
        make(LEAST_CAPACITY);
    }

    /** What {@link #find} and {@link #add} take for {@code text}; the same for every table. Never 0. */
    static int hash(String text) {
        return text.hashCode() * SPREAD | 1;
    }

    /** Chars of the longest text in it; -1 while it is empty. */
    int longest() {
        return longest;
    }

    /** The name of this text, or null. */
    PyStr find(String text, int hash) {
        int[] known = hashes;
        int last = known.length - 1;
        for (int at = hash >>> shift; ; at = at + 1 & last) {
            int found = known[at];
            if (found == 0) {
                return null;
            }
            if (found == hash && names[at].value.equals(text)) {
                return names[at];
            }
        }
    }

    /** Puts a name in whose text is not there yet. */
    void add(PyStr name, int hash) {
        if ((size + 1) * fullness > hashes.length) {
            grow();
        }
        put(name, hash);
        size++;
        longest = Math.max(longest, name.value.length());
    }

    private void put(PyStr name, int hash) {
        int at = hash >>> shift;
        while (hashes[at] != 0) {
            at = at + 1 & hashes.length - 1;
        }
        hashes[at] = hash;
        names[at] = name;
    }

    private void grow() {
        int[] oldHashes = hashes;
        PyStr[] oldNames = names;
        make(2 * oldHashes.length);
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                put(oldNames[i], oldHashes[i]);
            }
        }
    }

    private void make(int capacity) {
        hashes = new int[capacity];
        names = new PyStr[capacity];
        shift = Integer.SIZE - Integer.numberOfTrailingZeros(capacity);
    }
}
