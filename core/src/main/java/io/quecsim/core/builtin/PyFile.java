package io.quecsim.core.builtin;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyBytes;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.port.FileError;
import io.quecsim.core.port.OpenFile;
import io.quecsim.core.text.Octets;
import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.Vm;
import java.io.ByteArrayOutputStream;
import java.util.function.ToIntFunction;

/** What {@code open} returns: a {@code FileIO} of bytes or a {@code TextIOWrapper} of characters. */
final class PyFile extends SteadyStream {
    static final NativeType FILE_IO = new NativeType("FileIO", null, () -> FileMethodsBinding.TABLE);
    static final NativeType TEXT_IO_WRAPPER = new NativeType("TextIOWrapper", FILE_IO, null);

    private static final int CHUNK_BYTES = 256;

    private final boolean text;
    private final int descriptor;
    /** Null once closed. */
    private OpenFile file;

    private PyFile(boolean text, OpenFile file) {
        this.text = text;
        this.descriptor = file.descriptor();
        this.file = file;
    }

    static PyFile of(Vm vm, boolean text, OpenFile file) {
        PyFile made = new PyFile(text, file);
        vm.heap.alloc(made, file.heapBytes());
        return made;
    }

    /** What {@code fileno()} answers, which only ports with descriptors have. */
    int descriptor(Vm vm) {
        if (descriptor < 0) {
            throw PyErrors.attributeError(vm, "'%s' object has no attribute 'fileno'", type().name());
        }
        checkOpen(vm);
        return descriptor;
    }

    /** Runs a verb of the open file; its refusal becomes the guest's OSError. */
    int with(Vm vm, ToIntFunction<OpenFile> verb) {
        checkOpen(vm);
        try {
            return verb.applyAsInt(file);
        } catch (FileError e) {
            throw PyErrors.osError(vm, e.errno());
        }
    }

    private void checkOpen(Vm vm) {
        if (file == null) {
            throw PyErrors.valueError(vm, descriptor < 0 ? null : "I/O operation on closed file");
        }
    }

    /** Up to {@code count} bytes or characters; all that is left when it is negative. */
    Object take(Vm vm, int count) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (text && count >= 0) {
            characters(vm, count, out);
        } else {
            byte[] chunk = new byte[count < 0 ? CHUNK_BYTES : Math.min(count, 1 << 16)];
            int left = count < 0 ? Integer.MAX_VALUE : count;
            while (left > 0) {
                int read = readNow(vm, chunk, 0, Math.min(chunk.length, left));
                if (read == 0) {
                    break;
                }
                out.write(chunk, 0, read);
                left -= read;
            }
        }
        return value(vm, out.toByteArray());
    }

    private void characters(Vm vm, int count, ByteArrayOutputStream out) {
        byte[] one = new byte[1];
        for (int left = count; left > 0 && readNow(vm, one, 0, 1) == 1; left--) {
            out.write(one[0]);
            int more = one[0] >= 0 ? 0 : (one[0] & 0xe0) == 0xc0 ? 1 : (one[0] & 0xf0) == 0xe0 ? 2 : 3;
            while (more-- > 0 && readNow(vm, one, 0, 1) == 1) {
                out.write(one[0]);
            }
        }
    }

    /** To the end of the line, its end included; at most {@code limit} bytes unless that is negative. */
    Object takeLine(Vm vm, int limit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] one = new byte[1];
        while ((limit < 0 || out.size() < limit) && readNow(vm, one, 0, 1) == 1) {
            out.write(one[0]);
            if (one[0] == '\n') {
                break;
            }
        }
        return value(vm, out.toByteArray());
    }

    private Object value(Vm vm, byte[] bytes) {
        if (!text) {
            return PyBytes.built(vm, bytes);
        }
        String octets = Octets.ofBytes(bytes);
        if (vm.config.has(Feature.UNICODE_STRINGS) && !Octets.isUtf8(octets)) {
            throw PyErrors.of(vm, Exceptions.UNICODE_ERROR, null);
        }
        return PyStr.built(vm, Octets.text(octets));
    }

    @Override
    public int readNow(Vm vm, byte[] into, int from, int to) {
        return with(vm, open -> open.read(into, from, to));
    }

    @Override
    public int writeNow(Vm vm, byte[] data, int from, int to) {
        return with(vm, open -> open.write(data, from, to));
    }

    @Override
    public void closeStream(Vm vm) {
        if (file != null) {
            with(vm, open -> {
                open.close();
                return 0;
            });
            file = null;
        }
    }

    /** Nobody can close it any more. */
    @Override
    public void collected() {
        if (file != null) {
            file.close();
            file = null;
        }
    }

    @Override
    public PyType type() {
        return text ? TEXT_IO_WRAPPER : FILE_IO;
    }

    @Override
    public boolean isIterator() {
        return true;
    }

    @Override
    public Object iter(Vm vm) {
        return this;
    }

    @Override
    public Object next(Vm vm) {
        Object line = takeLine(vm, -1);
        return vm.ops.truth(line) ? line : null;
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append("<io.").append(type().name());
        if (descriptor >= 0) {
            out.append(' ').append(file == null ? -1 : descriptor);
        }
        out.append('>');
    }
}
