package io.quecsim.core.builtin;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.object.PyBytes;
import io.quecsim.core.object.PyInt;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.vm.Vm;

/** What {@code StringIO} and {@code BytesIO} do alike. */
final class MemoryStreamVerbs {
    /** Room of a stream made without content. */
    private static final int CAPACITY = 16;

    private MemoryStreamVerbs() {}

    static Object make(Vm vm, boolean text, Object content) {
        if (content == null) {
            return MemoryStream.empty(vm, text, CAPACITY);
        }
        if (content instanceof Integer || content instanceof PyInt) {
            int capacity = vm.ops.toInt(content);
            if (capacity < 0 || capacity > vm.heap.totalBytes()) {
                throw PyErrors.memoryError(vm, capacity);
            }
            return MemoryStream.empty(vm, text, capacity);
        }
        byte[] bytes = Buffers.read(vm, content);
        if (content instanceof PyStr || content instanceof PyBytes) {
            return MemoryStream.over(vm, text, content, bytes);
        }
        MemoryStream made = MemoryStream.empty(vm, text, bytes.length);
        made.writeNow(vm, bytes, 0, bytes.length);
        made.seek(vm, 0, 0);
        return made;
    }

    static int readInto(Vm vm, MemoryStream stream, Object buffer, int size) {
        Buffers.View view = Buffers.writable(vm, buffer);
        int count = size < 0 ? view.length() : Math.min(size, view.length());
        return stream.readNow(vm, view.bytes(), view.from(), view.from() + count);
    }

    static int write(Vm vm, MemoryStream stream, Object data, Object lengthOrOffset, Object length) {
        Buffers.View part = part(vm, data, lengthOrOffset, length);
        return stream.writeNow(vm, part.bytes(), part.from(), part.to());
    }

    /** What {@code write(data[, [offset,] length])} writes. */
    static Buffers.View part(Vm vm, Object data, Object lengthOrOffset, Object length) {
        Buffers.View view = Buffers.view(vm, data);
        int from = view.from();
        int to = view.to();
        if (length != null) {
            from += Math.min(Math.max(0, vm.ops.toInt(lengthOrOffset)), view.length());
            to = Math.min(to, from + Math.max(0, vm.ops.toInt(length)));
        } else if (lengthOrOffset != null) {
            to = Math.min(to, from + Math.max(0, vm.ops.toInt(lengthOrOffset)));
        }
        return new Buffers.View(view.bytes(), from, to);
    }
}
