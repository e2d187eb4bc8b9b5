package io.quecsim.core.inflate;

import java.util.function.IntSupplier;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Checksum;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks one DEFLATE stream, with what is wrapped around it. Reads no byte more than it needs, so the source can be a
 * live connection; a source that throws ends the stream for good.
 *
 * <p>Like the device it takes a stream that ends too early for one followed by zeros, until the next symbol is wanted.
 */
public final class Inflate {
    /** What may stand around a stream. */
    public enum Wrapping {
        ZLIB,
        GZIP,
        EITHER
    }

    private enum Block {
        NONE,
        STORED,
        CODED,
        END
    }

    private static final int END_OF_BLOCK = 256;
    private static final int MAX_LENGTH_SYMBOL = 285;
    private static final int MAX_DISTANCE_SYMBOL = 29;

    /** The order in which the lengths of the length code's symbols are sent (RFC 1951, 3.2.7). */
    private static final int[] LENGTH_ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    /** For the size of the window: all of the output is there to be referred to, and nothing before it. */
    public static final int WHOLE_OUTPUT = -1;

    /** For the size of the window: 1 shifted by the field of the header that means 256 times that, as the firmware has it. */
    public static final int OF_HEADER = 0;

    private static final int MAX_WINDOW = 1 << 15;

    private final BitSource in;
    private final @Nullable Checksum checksum;
    private final boolean wholeOutput;
    private final byte[] window;
    private int windowAt;
    private long produced;
    private Block block = Block.NONE;
    private boolean lastBlock;
    private boolean verified;
    private HuffmanCode literals;
    private HuffmanCode distances;
    /** Bytes still to come of the present match or stored block. */
    private int left;

    private int distance;

    private Inflate(BitSource in, @Nullable Checksum checksum, int windowBytes) {
        this.in = in;
        this.checksum = checksum;
        this.wholeOutput = windowBytes == WHOLE_OUTPUT;
        this.window = new byte[wholeOutput ? MAX_WINDOW : windowBytes];
    }

    /** @param windowBytes how far back matches may reach, or {@link #WHOLE_OUTPUT} */
    public static Inflate raw(IntSupplier bytes, int windowBytes) {
        return new Inflate(new BitSource(bytes), null, windowBytes);
    }

    /**
     * With a header that tells the size of the window.
     *
     * @param wrapping what is accepted
     * @param mostBits the window is no larger than two to this power; 0 for no limit
     */
    public static Inflate wrapped(IntSupplier bytes, Wrapping wrapping, int mostBits) throws InflateError {
        BitSource in = new BitSource(bytes);
        int first = in.octet();
        boolean isGzip = first == 0x1f;
        if (wrapping != Wrapping.EITHER && isGzip != (wrapping == Wrapping.GZIP)) {
            throw new InflateError(InflateError.DATA);
        }
        int bits = 15;
        if (isGzip) {
            gzipHeader(in, first);
        } else {
            bits = 8 + zlibHeader(in, first);
        }
        int taken = mostBits == 0 ? bits : Math.min(mostBits, bits);
        return new Inflate(in, isGzip ? new CRC32() : new Adler32(), 1 << taken);
    }

    /** With a zlib header (RFC 1950). */
    public static Inflate zlib(IntSupplier bytes, int windowBytes) throws InflateError {
        BitSource in = new BitSource(bytes);
        int size = zlibHeader(in, in.octet());
        return new Inflate(in, new Adler32(), windowBytes == OF_HEADER ? 1 << size : windowBytes);
    }

    /** Checks a header that begins with {@code method}; answers its field for the size of the window. */
    private static int zlibHeader(BitSource in, int method) throws InflateError {
        int flags = in.octet();
        boolean hasDictionary = (flags & 0x20) != 0;
        if ((method << 8 | flags) % 31 != 0 || (method & 0xf) != 8 || method >> 4 > 7 || hasDictionary) {
            throw new InflateError(InflateError.DATA);
        }
        return method >> 4;
    }

    /** With a gzip header (RFC 1952), whose own checksum is not looked at. */
    public static Inflate gzip(IntSupplier bytes, int windowBytes) throws InflateError {
        BitSource in = new BitSource(bytes);
        gzipHeader(in, in.octet());
        return new Inflate(in, new CRC32(), windowBytes);
    }

    private static void gzipHeader(BitSource in, int first) throws InflateError {
        if (first != 0x1f || in.octet() != 0x8b || in.octet() != 8) {
            throw new InflateError(InflateError.DATA);
        }
        int flags = in.octet();
        if ((flags & 0xe0) != 0) {
            throw new InflateError(InflateError.DATA);
        }
        skip(in, 6);
        if ((flags & 4) != 0) {
            skip(in, in.octet() | in.octet() << 8);
        }
        for (int text = 8; text <= 16; text *= 2) {
            while ((flags & text) != 0 && in.octet() != 0) {
                // A file name or comment, up to its zero byte.
            }
        }
        if ((flags & 2) != 0) {
            skip(in, 2);
        }
    }

    private static void skip(BitSource in, int count) {
        for (int i = 0; i < count; i++) {
            in.octet();
        }
    }

    /** Bytes of the window, which the device has on its heap. */
    public int windowBytes() {
        return window.length;
    }

    /** Bytes unpacked so far. */
    public long produced() {
        return produced;
    }

    /** Unpacks up to {@code to - from} bytes; fewer than that only at the end, where the checksum is compared. */
    public int read(byte[] out, int from, int to) throws InflateError {
        int at = from;
        while (at < to) {
            int octet = next();
            if (octet < 0) {
                break;
            }
            out[at++] = (byte) octet;
            window[windowAt] = (byte) octet;
            windowAt = windowAt + 1 == window.length ? 0 : windowAt + 1;
            produced++;
        }
        if (checksum != null && !verified) {
            checksum.update(out, from, at - from);
            verify();
        }
        return at - from;
    }

    private void verify() throws InflateError {
        if (block != Block.END) {
            return;
        }
        verified = true;
        long sum = 0;
        boolean bigEndian = checksum instanceof Adler32;
        for (int i = 0; i < 4; i++) {
            sum = bigEndian ? sum << 8 | in.octet() : sum | (long) in.octet() << 8 * i;
        }
        if (checksum.getValue() != sum) {
            throw new InflateError(InflateError.CHECKSUM);
        }
        if (!bigEndian) {
            // The size that gzip notes is read but not compared.
            skip(in, 4);
        }
    }

    /** One byte, or -1 at the end. */
    private int next() throws InflateError {
        while (true) {
            switch (block) {
                case NONE -> beginBlock();
                case STORED -> {
                    if (left > 0) {
                        left--;
                        return in.octet();
                    }
                    endBlock();
                }
                case CODED -> {
                    int octet = left > 0 ? repeated() : coded();
                    if (octet >= 0) {
                        return octet;
                    }
                }
                case END -> {
                    return -1;
                }
            }
        }
    }

    private void beginBlock() throws InflateError {
        lastBlock = in.bit() == 1;
        switch (in.bits(2)) {
            case 0 -> stored();
            case 1 -> fixedCodes();
            case 2 -> dynamicCodes();
            default -> throw new InflateError(InflateError.DATA);
        }
    }

    private void endBlock() {
        block = lastBlock ? Block.END : Block.NONE;
    }

    private void stored() throws InflateError {
        in.align();
        int length = in.octet() | in.octet() << 8;
        int inverse = in.octet() | in.octet() << 8;
        if (length != (inverse ^ 0xffff)) {
            throw new InflateError(InflateError.DATA);
        }
        left = length;
        block = Block.STORED;
    }

    private void fixedCodes() {
        int[] lengths = new int[288 + 32];
        for (int s = 0; s < lengths.length; s++) {
            lengths[s] = s < 144 ? 8 : s < 256 ? 9 : s < 280 ? 7 : s < 288 ? 8 : 5;
        }
        codes(lengths, 288, 32);
    }

    private void dynamicCodes() throws InflateError {
        int literalCount = in.bits(5) + 257;
        int distanceCount = in.bits(5) + 1;
        int[] lengths = new int[literalCount + distanceCount];
        HuffmanCode code = lengthCode(in.bits(4) + 4);
        int filled = 0;
        while (filled < lengths.length) {
            int symbol = code.read(in);
            if (symbol < 16) {
                lengths[filled++] = symbol;
                continue;
            }
            if (symbol == 16 && filled == 0) {
                throw new InflateError(InflateError.DATA);
            }
            int value = symbol == 16 ? lengths[filled - 1] : 0;
            int times = symbol == 16 ? 3 + in.bits(2) : symbol == 17 ? 3 + in.bits(3) : 11 + in.bits(7);
            if (filled + times > lengths.length) {
                throw new InflateError(InflateError.DATA);
            }
            for (int i = 0; i < times; i++) {
                lengths[filled++] = value;
            }
        }
        codes(lengths, literalCount, distanceCount);
    }

    private HuffmanCode lengthCode(int count) {
        int[] lengths = new int[LENGTH_ORDER.length];
        for (int i = 0; i < count; i++) {
            lengths[LENGTH_ORDER[i]] = in.bits(3);
        }
        return new HuffmanCode(lengths, 0, lengths.length);
    }

    private void codes(int[] lengths, int literalCount, int distanceCount) {
        literals = new HuffmanCode(lengths, 0, literalCount);
        distances = new HuffmanCode(lengths, literalCount, distanceCount);
        block = Block.CODED;
    }

    /** The next byte of a block, or -1 at its end or after the beginning of a match. */
    private int coded() throws InflateError {
        int symbol = literals.read(in);
        if (in.ended()) {
            throw new InflateError(InflateError.DATA);
        }
        if (symbol < END_OF_BLOCK) {
            return symbol;
        }
        if (symbol == END_OF_BLOCK) {
            endBlock();
            return -1;
        }
        if (symbol > MAX_LENGTH_SYMBOL) {
            throw new InflateError(InflateError.DATA);
        }
        left = matchLength(symbol - END_OF_BLOCK - 1);
        int distanceSymbol = distances.read(in);
        if (distanceSymbol > MAX_DISTANCE_SYMBOL) {
            throw new InflateError(InflateError.DATA);
        }
        distance = matchDistance(distanceSymbol);
        if (wholeOutput && distance > produced) {
            throw new InflateError(InflateError.DATA);
        }
        if (distance > window.length) {
            throw new InflateError(InflateError.WINDOW);
        }
        return -1;
    }

    /** RFC 1951, 3.2.5: four lengths share each number of extra bits, but for the ends of the table. */
    private int matchLength(int place) {
        if (place < 8) {
            return place + 3;
        }
        if (place == 28) {
            return 258;
        }
        int extra = place / 4 - 1;
        return 3 + (4 + place % 4 << extra) + in.bits(extra);
    }

    /** RFC 1951, 3.2.5: two distances share each number of extra bits. */
    private int matchDistance(int symbol) {
        if (symbol < 2) {
            return symbol + 1;
        }
        int extra = symbol / 2 - 1;
        return 1 + (2 + symbol % 2 << extra) + in.bits(extra);
    }

    private int repeated() {
        left--;
        int from = windowAt - distance;
        return window[from < 0 ? from + window.length : from] & 0xff;
    }
}
