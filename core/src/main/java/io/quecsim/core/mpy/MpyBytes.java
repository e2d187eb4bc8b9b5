package io.quecsim.core.mpy;

import io.quecsim.core.bytecode.StaticNames;
import io.quecsim.core.compile.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The bytes of a {@code .mpy} file from front to end, and the window of the last 32 names: a name is its number in {@link
 * StaticNames}, its place in the window, or the text itself.
 */
final class MpyBytes {
    private static final int WINDOW = 32;

    private final byte[] file;
    private int at;
    /** Latest first. */
    private final List<String> window = new ArrayList<>();

    MpyBytes(byte[] file) {
        this.file = file;
    }

    int next() throws IncompatibleMpy {
        if (at == file.length) {
            throw IncompatibleMpy.file("it ends too early");
        }
        return file[at++] & 0xff;
    }

    byte[] bytes(int count) throws IncompatibleMpy {
        if (count > file.length - at) {
            throw IncompatibleMpy.file("it ends too early");
        }
        at += count;
        return Arrays.copyOfRange(file, at - count, at);
    }

    /** A var-uint of at most 31 bits. */
    int number() throws IncompatibleMpy {
        long value = 0;
        int b;
        do {
            b = next();
            value = value << 7 | b & 0x7f;
            if (value > Integer.MAX_VALUE) {
                throw IncompatibleMpy.file("a number in it is too large");
            }
        } while (b >= 0x80);
        return (int) value;
    }

    String text(int length) throws IncompatibleMpy {
        return SourceText.decode(bytes(length));
    }

    String name() throws IncompatibleMpy {
        int kind = number();
        if (kind == 0) {
            String name = StaticNames.of(next());
            if (name == null) {
                throw IncompatibleMpy.file("a name in it has a number that no string has");
            }
            return name;
        }
        String name;
        if ((kind & 1) == 0) {
            name = text(kind >> 1);
        } else if (kind >> 1 < window.size()) {
            name = window.remove(kind >> 1);
        } else {
            throw IncompatibleMpy.file("a name in it was never written");
        }
        window.add(0, name);
        if (window.size() > WINDOW) {
            window.remove(WINDOW);
        }
        return name;
    }
}
