package io.quecsim.core.error;

import io.quecsim.core.heap.Heap;
import io.quecsim.core.object.PyExceptionObject;
import io.quecsim.core.object.PyStr;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an exception with something filled in, and the room it takes ({@code mp_obj_new_exception_msg_vlist},
 * {@code py/objexcept.c}): storage as long as the format, grown by what does not fit and 16 bytes more.
 */
final class MessageText {
    /** Where an argument goes; a full heap shows some formats bare, so their numbers stand as in the firmware. */
    private static final Pattern HOLE = Pattern.compile("%[su]");

    private static final int GROWTH_BYTES = 16;

    private MessageText() {}

    /**
     * @param format each {@code %s} or {@code %u} stands for the next argument
     * @return a string on the heap; with the bare format, or cut short, where there is no room for more; null where there
     *     is none for the string
     */
    static PyStr of(Heap heap, String format, Object... args) {
        List<String> pieces = pieces(format, args);
        PyStr made = new PyStr(String.join("", pieces));
        boolean room = heap.allocMaybe(made, PyStr.BYTES);
        int payload = heap.allocPayloadMaybe(format.length() + 1);
        if (room && payload >= 0) {
            return fit(heap, made, payload, format.length() + 1, pieces);
        }
        if (heap.emergencyBytes >= PyExceptionObject.EMERGENCY_TEXT_BYTES) {
            return made;
        }
        return room ? new PyStr(format) : null;
    }

    private static PyStr fit(Heap heap, PyStr made, int payload, int bytes, List<String> pieces) {
        int storage = payload;
        int allocated = bytes;
        int length = 0;
        for (String piece : pieces) {
            if (length + piece.length() >= allocated) {
                int wanted = allocated + piece.length() + GROWTH_BYTES;
                int grown = heap.reallocPayloadMaybe(storage, wanted);
                if (grown < 0) {
                    return new PyStr(made.value.substring(0, allocated - 1));
                }
                storage = grown;
                allocated = wanted;
            }
            length += piece.length();
        }
        made.owns(storage);
        return made;
    }

    private static List<String> pieces(String format, Object[] args) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        Matcher hole = HOLE.matcher(format);
        for (Object arg : args) {
            if (!hole.find()) {
                throw new IllegalArgumentException("no place for an argument in: " + format);
            }
            if (hole.start() > from) {
                pieces.add(format.substring(from, hole.start()));
            }
            pieces.add(String.valueOf(arg));
            from = hole.end();
        }
        if (from < format.length()) {
            pieces.add(format.substring(from));
        }
        return pieces;
    }
}
