package io.quecsim.core.builtin;

import io.quecsim.core.error.Errno;
import io.quecsim.core.port.Console;
import io.quecsim.core.port.FileError;
import io.quecsim.core.port.OpenFile;

/** One of the standard streams by its number, as {@code open(1, 'wb')} gives it. */
final class ConsoleFile implements OpenFile {
    private final Console console;
    private final int number;

    ConsoleFile(Console console, int number) {
        this.console = console;
        this.number = number;
    }

    @Override
    public int read(byte[] into, int from, int to) {
        return number == 0 ? console.read(into, from, to) : 0;
    }

    @Override
    public int write(byte[] data, int from, int to) {
        if (number == 2) {
            console.writeError(data, from, to);
        } else {
            console.write(data, from, to);
        }
        return to - from;
    }

    @Override
    public long seek(long offset, int whence) {
        throw new FileError(Errno.ESPIPE);
    }

    @Override
    public int descriptor() {
        return number;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
