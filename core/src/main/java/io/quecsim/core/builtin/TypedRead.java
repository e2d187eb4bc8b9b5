package io.quecsim.core.builtin;

import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.object.PyBytes;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.text.Octets;
import io.quecsim.core.vm.Park;
import io.quecsim.core.vm.ScriptThread;
import io.quecsim.core.vm.Vm;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * {@code sys.stdin.read} and its kin where input arrives in simulated time: takes byte after byte until it has what was
 * asked for, and meanwhile the script thread waits. There is no end of the input on a device, so a read without a size
 * ends by an exception only. Text turns carriage returns into line feeds ({@code lib/utils/sys_stdio_mphal.c}).
 */
final class TypedRead extends Park {
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private enum Kind {
        COUNT,
        LINE,
        LINES,
        INTO
    }

    private final StdStream stream;
    private final Kind kind;
    /** Characters or bytes wanted. */
    private final int wanted;

    private final @Nullable Object target;
    private final ScriptThread thread;
    private final Runnable wake;
    private final ByteArrayOutputStream got = new ByteArrayOutputStream();
    private final byte[] octet = new byte[1];
    /** Whole characters among {@link #got}. */
    private int characters;
    /** Bytes the present character still lacks. */
    private int lacking;

    private TypedRead(Vm vm, StdStream stream, Kind kind, int wanted, @Nullable Object target) {
        this.stream = stream;
        this.kind = kind;
        this.wanted = wanted < 0 ? NO_LIMIT : wanted;
        this.target = target;
        this.thread = vm.threads.current();
        this.wake = () -> vm.threads.wake(thread, this);
    }

    /** @param count of characters, or bytes of {@code buffer}; negative for all there will ever be */
    static @Nullable Object read(Vm vm, StdStream stream, int count) {
        return new TypedRead(vm, stream, Kind.COUNT, count, null).begin(vm);
    }

    /** @param limit at most so many bytes, negative for any number */
    static @Nullable Object line(Vm vm, StdStream stream, int limit) {
        return new TypedRead(vm, stream, Kind.LINE, limit, null).begin(vm);
    }

    static @Nullable Object lines(Vm vm, StdStream stream) {
        return new TypedRead(vm, stream, Kind.LINES, -1, PyList.empty(vm)).begin(vm);
    }

    /** @param size at most so many bytes of the buffer, negative for all of it */
    static @Nullable Object into(Vm vm, StdStream stream, Object buffer, int size) {
        int length = Buffers.writable(vm, buffer).length();
        return new TypedRead(vm, stream, Kind.INTO, size < 0 ? length : Math.min(size, length), buffer).begin(vm);
    }

    private @Nullable Object begin(Vm vm) {
        Object value = go(vm);
        if (value == null) {
            vm.input.add(wake);
            return vm.park(this);
        }
        return value;
    }

    /** Takes what is there; the answer, or null for more to come. */
    private @Nullable Object go(Vm vm) {
        while (!isComplete()) {
            if (stream.readNow(vm, octet, 0, 1) <= 0) {
                return null;
            }
            take(vm, octet[0]);
        }
        if (kind == Kind.INTO) {
            Buffers.View view = Buffers.writable(vm, target);
            byte[] bytes = got.toByteArray();
            int count = Math.min(bytes.length, view.length());
            System.arraycopy(bytes, 0, view.bytes(), view.from(), count);
            return count;
        }
        return value(vm);
    }

    private void take(Vm vm, byte b) {
        got.write(b);
        // The reader's own buffer grows on the device's heap too.
        vm.heap.reserve(got.size());
        if (lacking > 0) {
            lacking--;
        } else if (!stream.isRaw() && b < 0) {
            lacking = (b & 0xe0) == 0xc0 ? 1 : (b & 0xf0) == 0xe0 ? 2 : (b & 0xf8) == 0xf0 ? 3 : 0;
        }
        characters += lacking == 0 ? 1 : 0;
        if (kind == Kind.LINES && b == '\n') {
            ((PyList) target).append(vm, value(vm));
            got.reset();
        }
    }

    private boolean isComplete() {
        return switch (kind) {
            case COUNT -> characters >= wanted;
            case INTO -> got.size() >= wanted;
            case LINE -> got.size() >= wanted || got.size() > 0 && octet[0] == '\n';
            case LINES -> false;
        };
    }

    private PyObject value(Vm vm) {
        byte[] bytes = got.toByteArray();
        return stream.isRaw() ? PyBytes.of(vm, bytes) : PyStr.of(vm, Octets.text(Octets.ofBytes(bytes)));
    }

    @Override
    public @Nullable Object onWake(Vm vm) {
        Object value;
        try {
            value = go(vm);
        } catch (PyException e) {
            cancel(vm);
            throw e;
        }
        if (value == null) {
            return vm.park(this);
        }
        cancel(vm);
        return value;
    }

    @Override
    public void cancel(Vm vm) {
        vm.input.remove(wake);
    }

    @Override
    public String describe() {
        return "something to be typed";
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(stream);
        marker.visit(target);
    }
}
