package io.quecsim.simulator.board;

import io.quecsim.core.compile.Compiler;
import io.quecsim.core.compile.LanguageLevel;
import io.quecsim.core.compile.Mode;
import io.quecsim.core.compile.PySyntaxError;
import io.quecsim.core.error.Missing;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.error.Traceback;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.PyExceptionObject;
import io.quecsim.core.port.FileSystem;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What an exception does not say and a user of the simulator wants to know: a byte order mark in the source; and what a
 * SyntaxError does not say, since MicroPython tells none from another. The file
 * is compiled once more for its hint, and as current MicroPython, to see whether the firmware is merely too old for it.
 */
final class ScriptHint {
    private ScriptHint() {}

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    /** One sentence without a full stop, or empty. */
    static String of(PyException raised, FileSystem files, LanguageLevel level) {
        if (hasMark(raised, files)) {
            return "the file begins with a byte order mark (EF BB BF), which MicroPython takes for a part of the first name;"
                    + " save it without";
        }
        Traceback.@Nullable Entry place = place(raised);
        if (place == null || files.stat(place.file()) != FileSystem.Kind.FILE) {
            return "";
        }
        byte[] source = files.read(place.file());
        PySyntaxError mistake = compiled(source, place.file(), level);
        if (mistake == null) {
            return "";
        }
        String hint = mistake.hint() == null ? "" : mistake.hint();
        if (level.isCurrent() || compiled(source, place.file(), LanguageLevel.CURRENT) != null) {
            return hint;
        }
        return (hint.isEmpty() ? "this syntax is not in this firmware" : hint) + "; --profile generic has it";
    }

    /** Whether it comes from the first line of a file that begins so. */
    private static boolean hasMark(PyException raised, FileSystem files) {
        PyExceptionObject part = PyErrors.nativePart(raised.value());
        if (part == null || part.traceback == null || part.traceback.entries().isEmpty()) {
            return false;
        }
        Traceback.Entry place = part.traceback.entries().get(0);
        if (place.line() != 1 || files.stat(place.file()) != FileSystem.Kind.FILE) {
            return false;
        }
        byte[] source = files.read(place.file());
        return source.length >= 3 && Arrays.equals(Arrays.copyOf(source, 3), BYTE_ORDER_MARK);
    }

    /** Where the compiler stopped. */
    private static Traceback.@Nullable Entry place(PyException raised) {
        PyExceptionObject part = PyErrors.nativePart(raised.value());
        if (!PyErrors.is(raised, Exceptions.SYNTAX_ERROR) || part == null || part.traceback == null) {
            return null;
        }
        var entries = part.traceback.entries();
        return entries.isEmpty() || !(part.missing instanceof Missing.Syntax) ? null : entries.get(0);
    }

    private static @Nullable PySyntaxError compiled(byte[] source, String file, LanguageLevel level) {
        try {
            Compiler.compile(source, file, Mode.FILE, level, 0);
            return null;
        } catch (PySyntaxError e) {
            return e;
        }
    }
}
