package io.quecsim.core.uasyncio;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyGetter;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The guest's view of a {@link Stream}: {@code StreamReader} and {@code StreamWriter}. */
@PyTypeDef(value = "Stream", module = "uasyncio", perDevice = true)
final class StreamMethods {
    private final EventLoop loop;

    StreamMethods(EventLoop loop) {
        this.loop = loop;
    }

    /** {@code Stream(stream, extra={})}, known as {@code StreamReader} and {@code StreamWriter}: over a UART, a socket, or whatever reads without blocking. */
    @PyNew
    Object make(Vm vm, PyType cls, Object stream, @Default("null") Object extra) {
        return new Stream(
                loop,
                loop.types.stream,
                Stream.requireStream(vm, stream),
                extra == null ? loop.types.noExtraInfo(vm) : extra);
    }

    /** {@code await reader.read(n=-1)}: what is there, at most n bytes; all until the end when n is negative. */
    @PyMethod
    Object read(Stream self, @Default("-1") int n) {
        return self.read(n < 0 ? StreamRead.Kind.ALL : StreamRead.Kind.SOME, n, null);
    }

    /** {@code await reader.readinto(buf)}: how many bytes were read. */
    @PyMethod
    Object readinto(Stream self, Object buf) {
        return self.read(StreamRead.Kind.INTO, 0, buf);
    }

    /** {@code await reader.readexactly(n)}: n bytes; EOFError when the stream ends before. */
    @PyMethod
    Object readexactly(Stream self, int n) {
        return self.read(StreamRead.Kind.EXACTLY, n, null);
    }

    /** {@code await reader.readline()}: a line with its end, or what was left at the end of the stream. */
    @PyMethod
    Object readline(Stream self) {
        return self.read(StreamRead.Kind.LINE, 0, null);
    }

    /** {@code writer.write(buf)}: what cannot go at once is kept for {@code drain}. */
    @PyMethod
    void write(Vm vm, Stream self, Object buf) {
        self.write(vm, buf);
    }

    /** {@code await writer.awrite(buf)}: write and drain in one; an older name. */
    @PyMethod
    Object awrite(Vm vm, Stream self, Object buf) {
        self.write(vm, buf);
        return self.drain(vm);
    }

    /** {@code await writer.drain()}: until everything written is handed over; yields at least once. */
    @PyMethod
    Object drain(Vm vm, Stream self) {
        return self.drain(vm);
    }

    /** {@code writer.close()}: does nothing yet; {@code wait_closed} does. */
    @PyMethod
    void close(Stream self) {
        // Upstream closes in wait_closed(); scripts that only close() rely on the collector there as here.
    }

    /** {@code await writer.wait_closed()}: closes the stream underneath. */
    @PyMethod(name = "wait_closed")
    Object waitClosed(Stream self) {
        return self.waitClosed();
    }

    /** {@code await writer.aclose()}: an older name of {@code wait_closed}. */
    @PyMethod
    Object aclose(Stream self) {
        return self.waitClosed();
    }

    /** {@code writer.get_extra_info(name)}: {@code "peername"} of an accepted connection; KeyError otherwise. */
    @PyMethod(name = "get_extra_info")
    Object getExtraInfo(Vm vm, Stream self, Object name) {
        return self.extraInfo(vm, name);
    }

    /** {@code async with stream}: the stream itself. */
    @PyMethod(name = "__aenter__")
    Object enter(Stream self) {
        return new Immediate(loop, self);
    }

    /** {@code __aexit__(type, value, traceback)}, the end of {@code async with stream}: closes it. */
    @PyMethod(name = "__aexit__")
    Object exit(Stream self, Object type, Object value, Object traceback) {
        return self.waitClosed();
    }

    /** {@code reader.s}: the stream underneath. */
    @PyGetter
    Object s(Stream self) {
        return self.stream == null ? PyNone.NONE : self.stream;
    }
}
