package io.quecsim.core.uasyncio;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.PyBytes;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.port.Pollable;
import io.quecsim.core.vm.Vm;

/** The four ways to read. Each waits for the stream before every read, so a busy stream still lets other tasks run. */
final class StreamRead extends StreamCoroutine {
    enum Kind {
        /** {@code read(n)}: what is there, at most n. */
        SOME,
        /** {@code read()}: all until the end of the stream. */
        ALL,
        /** {@code readexactly(n)}: EOFError when the stream ends before. */
        EXACTLY,
        /** {@code readline()}. */
        LINE,
        /** {@code readinto(buf)}. */
        INTO
    }

    private static final PyBytes NOTHING = new PyBytes(new byte[0]);

    private final Stream source;
    private final Kind kind;
    private final Object buffer;
    private int left;
    private Object collected;
    private boolean begun;

    StreamRead(EventLoop loop, Stream source, Kind kind, int count, Object buffer) {
        super(loop, "StreamReader." + method(kind), source);
        this.source = source;
        this.kind = kind;
        this.left = count;
        this.buffer = buffer;
    }

    private static String method(Kind kind) {
        switch (kind) {
            case EXACTLY:
                return "readexactly";
            case LINE:
                return "readline";
            case INTO:
                return "readinto";
            default:
                return "read";
        }
    }

    @Override
    protected Object step(Vm vm) {
        if (!begun) {
            begun = true;
            collected = null;
            return kind == Kind.EXACTLY && left == 0 ? finish(NOTHING) : waitFor(Pollable.READ);
        }
        if (kind == Kind.INTO) {
            return finish(source.call(vm, "readinto", buffer));
        }
        Object chunk =
                kind == Kind.LINE ? source.call(vm, "readline") : source.call(vm, "read", kind == Kind.ALL ? -1 : left);
        if (chunk == PyNone.NONE) {
            return waitFor(Pollable.READ);
        }
        int length = vm.ops.length(chunk);
        switch (kind) {
            case SOME:
                return finish(chunk);
            case ALL:
                return length == 0 ? finish(collected == null ? NOTHING : collected) : collect(vm, chunk);
            case EXACTLY:
                if (length == 0) {
                    throw PyErrors.withArgs(vm, Exceptions.EOF_ERROR);
                }
                left -= length;
                return collect(vm, chunk, left == 0);
            default:
                return collect(vm, chunk, length == 0 || endsLine(vm, chunk, length));
        }
    }

    private Object collect(Vm vm, Object chunk) {
        return collect(vm, chunk, false);
    }

    private Object collect(Vm vm, Object chunk, boolean last) {
        collected = collected == null ? chunk : vm.ops.binary(BinaryOp.ADD, collected, chunk);
        return last ? finish(collected) : waitFor(Pollable.READ);
    }

    private static boolean endsLine(Vm vm, Object chunk, int length) {
        Object end = vm.ops.getItem(chunk, length - 1);
        return Integer.valueOf('\n').equals(end);
    }

    @Override
    public void trace(Marker marker) {
        super.trace(marker);
        marker.visit(collected);
        marker.visit(buffer);
    }
}
