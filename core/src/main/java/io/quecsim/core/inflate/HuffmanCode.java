package io.quecsim.core.inflate;

/** A canonical Huffman code made of the lengths of its symbols' codes. Incomplete codes are allowed, as on the device. */
final class HuffmanCode {
    private static final int MAX_BITS = 15;

    private final int[] countOfLength = new int[MAX_BITS + 1];
    /** Symbols in the order of their codes. */
    private final int[] symbols;

    /** @param lengths {@code lengths[from + s]} bits for the symbol s, 0 for one that does not occur */
    HuffmanCode(int[] lengths, int from, int count) {
        symbols = new int[count];
        int[] next = new int[MAX_BITS + 2];
        for (int s = 0; s < count; s++) {
            countOfLength[lengths[from + s]]++;
        }
        countOfLength[0] = 0;
        for (int length = 1; length <= MAX_BITS; length++) {
            next[length + 1] = next[length] + countOfLength[length];
        }
        for (int s = 0; s < count; s++) {
            if (lengths[from + s] != 0) {
                symbols[next[lengths[from + s]]++] = s;
            }
        }
    }

    /** The symbol whose code comes next; {@link InflateError#DATA} for bits that are no code. */
    int read(BitSource in) throws InflateError {
        int code = 0;
        int first = 0;
        int index = 0;
        for (int length = 1; length <= MAX_BITS; length++) {
            code = code << 1 | in.bit();
            int count = countOfLength[length];
            int place = code - first;
            if (place < count) {
                int at = index + place;
                if (at < 0 || at >= symbols.length) {
                    break;
                }
                return symbols[at];
            }
            index += count;
            first = first + count << 1;
        }
        throw new InflateError(InflateError.DATA);
    }
}
