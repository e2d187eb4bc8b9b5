package io.quecsim.core.builtin;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyBytes;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.text.Octets;
import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.Vm;
import java.util.Arrays;

/** A {@code StringIO} or {@code BytesIO}: a stream over memory that grows as it is written. */
final class MemoryStream extends SteadyStream {
    static final NativeType STRING_IO = new NativeType("StringIO", null, () -> StringIoMethodsBinding.TABLE);
    static final NativeType BYTES_IO = new NativeType("BytesIO", null, () -> BytesIoMethodsBinding.TABLE);

    /** {@code mp_obj_stringio_t}: base, buffer, position, reference ({@code py/objstringio.h}). */
    private static final int BYTES = 16;

    /** {@code vstr_t}: allocation, length, pointer, flag ({@code py/misc.h}). */
    private static final int VSTR_BYTES = 16;

    private final boolean text;
    /** What it was made of and has not been written to since; shares its bytes. */
    private Object shared;

    private byte[] items;
    private int size;
    private int position;
    private boolean closed;
    private int header = Heap.NO_PAYLOAD;
    private int payload = Heap.NO_PAYLOAD;

    private MemoryStream(boolean text) {
        this.text = text;
    }

    /** An empty stream with room for {@code capacity} bytes. */
    static MemoryStream empty(Vm vm, boolean text, int capacity) {
        MemoryStream made = new MemoryStream(text);
        vm.heap.alloc(made, BYTES);
        made.header = vm.heap.allocPayload(VSTR_BYTES);
        made.payload = vm.heap.allocPayload(capacity);
        made.items = new byte[capacity];
        return made;
    }

    /** A stream that reads the bytes of {@code source}, a str or bytes object, in place. */
    static MemoryStream over(Vm vm, boolean text, Object source, byte[] content) {
        MemoryStream made = new MemoryStream(text);
        made.shared = source;
        made.items = content;
        made.size = content.length;
        vm.heap.alloc(made, BYTES);
        made.header = vm.heap.allocPayload(VSTR_BYTES);
        return made;
    }

    void checkOpen(Vm vm) {
        if (closed) {
            throw PyErrors.valueError(vm, "I/O operation on closed file");
        }
    }

    int position() {
        return position;
    }

    /** @param whence 1 from here, 2 from the end, anything else from the start; positions before the start become 0 */
    int seek(Vm vm, int offset, int whence) {
        checkOpen(vm);
        long origin = whence == 1 ? position : whence == 2 ? size : 0;
        long wanted = origin + offset;
        if (wanted > Integer.MAX_VALUE || whence == 0 && offset < 0) {
            throw PyErrors.osError(vm, io.quecsim.core.error.Errno.EINVAL);
        }
        position = (int) Math.max(0, wanted);
        return position;
    }

    Object content(Vm vm) {
        checkOpen(vm);
        return value(vm, 0, size);
    }

    /** Up to {@code count} bytes from here, or all when it is negative, as the stream's kind of object. */
    Object take(Vm vm, int count) {
        checkOpen(vm);
        int from = Math.min(position, size);
        int to = count < 0 ? size : (int) Math.min((long) from + count, size);
        if (text && count >= 0 && vm.config.has(Feature.UNICODE_STRINGS)) {
            // A text stream counts characters.
            to = from;
            for (int i = 0; i < count && to < size; i++) {
                do {
                    to++;
                } while (to < size && (items[to] & 0xc0) == 0x80);
            }
        }
        position = Math.max(position, to);
        return value(vm, from, to);
    }

    /** To the end of the line, its end included; at most {@code limit} bytes unless that is negative. */
    Object takeLine(Vm vm, int limit) {
        checkOpen(vm);
        int from = Math.min(position, size);
        int to = from;
        while (to < size && (limit < 0 || to - from < limit)) {
            if (items[to++] == '\n') {
                break;
            }
        }
        position = Math.max(position, to);
        return value(vm, from, to);
    }

    private Object value(Vm vm, int from, int to) {
        return text
                ? PyStr.of(vm, Octets.text(Octets.ofBytes(items, from, to - from)))
                : PyBytes.of(vm, Arrays.copyOfRange(items, from, to));
    }

    @Override
    public int readNow(Vm vm, byte[] into, int from, int to) {
        checkOpen(vm);
        int count = Math.max(0, Math.min(to - from, size - position));
        System.arraycopy(items, Math.min(position, size), into, from, count);
        position += count;
        return count;
    }

    @Override
    public int writeNow(Vm vm, byte[] data, int from, int to) {
        checkOpen(vm);
        int end = position + (to - from);
        if (shared != null) {
            payload = vm.heap.allocPayload(size);
            items = Arrays.copyOf(items, size);
            shared = null;
        }
        if (end > items.length) {
            // vstr_add_len: sixteen more than needed, and on to the next multiple of eight.
            int capacity = (end + 16 & -8) + 8;
            payload = payload == Heap.NO_PAYLOAD
                    ? vm.heap.allocPayload(capacity)
                    : vm.heap.reallocPayload(payload, capacity);
            items = Arrays.copyOf(items, capacity);
        }
        if (position > size) {
            Arrays.fill(items, size, position, (byte) 0);
        }
        System.arraycopy(data, from, items, position, to - from);
        position = end;
        size = Math.max(size, end);
        return to - from;
    }

    @Override
    public void closeStream(Vm vm) {
        if (!closed) {
            closed = true;
            shared = null;
            vm.heap.freePayload(payload);
            vm.heap.freePayload(header);
            payload = Heap.NO_PAYLOAD;
            header = Heap.NO_PAYLOAD;
            items = new byte[0];
            size = 0;
        }
    }

    @Override
    public PyType type() {
        return text ? STRING_IO : BYTES_IO;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(shared);
        marker.payload(header);
        marker.payload(payload);
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
        int before = position;
        Object line = takeLine(vm, -1);
        return position == before ? null : line;
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append(text ? "<io.StringIO 0x" : "<io.BytesIO 0x")
                .append(Integer.toHexString(vm.idOf(this)))
                .append('>');
    }
}
