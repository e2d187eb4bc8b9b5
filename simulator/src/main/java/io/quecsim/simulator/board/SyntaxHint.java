package io.quecsim.simulator.board;

import io.quecsim.core.compile.Compiler;
import io.quecsim.core.compile.LanguageLevel;
import io.quecsim.core.compile.Mode;
import io.quecsim.core.compile.PySyntaxError;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.error.Traceback;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.PyExceptionObject;
import io.quecsim.core.port.FileSystem;
import org.jspecify.annotations.Nullable;

/**
 * What a SyntaxError does not say and a user of the simulator wants to know: MicroPython tells none from another. The file
 * is compiled once more for its hint, and as current MicroPython, to see whether the firmware is merely too old for it.
 */
final class SyntaxHint {
    private SyntaxHint() {}

    /** One sentence without a full stop, or empty. */
    static String of(PyException raised, FileSystem files, LanguageLevel level) {
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

    /** Where the compiler stopped: it alone leaves an entry without a function. */
    private static Traceback.@Nullable Entry place(PyException raised) {
        PyExceptionObject part = PyErrors.nativePart(raised.value());
        if (!PyErrors.is(raised, Exceptions.SYNTAX_ERROR) || part == null || part.traceback == null) {
            return null;
        }
        var entries = part.traceback.entries();
        return entries.isEmpty() || entries.get(0).function() != null ? null : entries.get(0);
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
