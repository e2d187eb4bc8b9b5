package io.quecsim.simulator;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.object.PyBool;
import io.quecsim.core.object.PyExceptionObject;
import io.quecsim.core.object.PyInt;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyStr;

/**
 * What {@code sys.exit(value)} asks for, as MicroPython's unix port understands it: None is 0, a number its lowest eight bits,
 * anything else 1.
 *
 * @param code the process's exit code, 0 to 255
 * @param message what a user should read besides: a text the script gave in place of a number, or that its number
 *     became 0; or empty
 */
public record ScriptExit(int code, String message) {
    /** @param exit a SystemExit */
    public static ScriptExit of(PyException exit) {
        PyExceptionObject part = PyErrors.nativePart(exit.value());
        Object value = part == null ? PyNone.NONE : part.value();
        if (value == PyNone.NONE) {
            return new ScriptExit(0, "");
        }
        if (value == PyBool.TRUE || value == PyBool.FALSE) {
            return new ScriptExit(value == PyBool.TRUE ? 1 : 0, "");
        }
        if (value instanceof Integer number) {
            return number(number, number.toString());
        }
        if (value instanceof PyInt number) {
            return number(number.value.intValue(), number.value.toString());
        }
        return new ScriptExit(1, value instanceof PyStr text ? text.value : "");
    }

    private static ScriptExit number(int number, String text) {
        int code = number & 0xff;
        boolean looksLikeSuccess = code == 0 && !text.equals("0");
        return new ScriptExit(
                code, looksLikeSuccess ? "sys.exit(" + text + ") is exit code 0: a process has 8 bits for it" : "");
    }
}
