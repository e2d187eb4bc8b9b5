package io.quecsim.simulator.cli;

import io.quecsim.simulator.UserError;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the script prints, in a file as well. The file has all of it also when whoever reads the console goes away. */
final class SerialLog extends OutputStream {
    private final Path path;
    private final OutputStream file;
    private final OutputStream console;

    private SerialLog(Path path, OutputStream file, OutputStream console) {
        this.path = path;
        this.file = file;
        this.console = console;
    }

    /** @throws UserError when the file cannot be written */
    static SerialLog create(Path path, OutputStream console) {
        try {
            return new SerialLog(path, new BufferedOutputStream(Files.newOutputStream(path)), console);
        } catch (IOException e) {
            throw new UserError("cannot be written", path.toString(), "Check that its folder is there and writable");
        }
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] data, int from, int length) throws IOException {
        try {
            file.write(data, from, length);
        } catch (IOException e) {
            throw new UserError("cannot be written: " + e.getMessage(), path.toString(), "");
        }
        console.write(data, from, length);
    }

    @Override
    public void flush() throws IOException {
        console.flush();
    }

    /** The console stays open. */
    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UserError("cannot be written: " + e.getMessage(), path.toString(), "");
        }
    }
}
