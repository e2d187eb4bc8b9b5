package io.quecsim.simulator.check;

import java.util.Set;

/** Names that some Python has without an import; only those are worth a finding where a device has not. */
final class KnownBuiltins {
    private static final Set<String> NAMES = Set.of(
            "ArithmeticError",
            "BaseException",
            "BlockingIOError",
            "BrokenPipeError",
            "BytesWarning",
            "ConnectionAbortedError",
            "ConnectionError",
            "ConnectionRefusedError",
            "ConnectionResetError",
            "DeprecationWarning",
            "EnvironmentError",
            "FileExistsError",
            "FileNotFoundError",
            "FloatingPointError",
            "IOError",
            "InterruptedError",
            "IsADirectoryError",
            "ModuleNotFoundError",
            "NotADirectoryError",
            "PermissionError",
            "ProcessLookupError",
            "RecursionError",
            "ReferenceError",
            "RuntimeWarning",
            "StopAsyncIteration",
            "TabError",
            "TimeoutError",
            "UnboundLocalError",
            "UnicodeDecodeError",
            "UnicodeEncodeError",
            "UnicodeError",
            "UserWarning",
            "ViperTypeError",
            "Warning",
            "aiter",
            "anext",
            "ascii",
            "basestring",
            "breakpoint",
            "compile",
            "complex",
            "delattr",
            "execfile",
            "format",
            "frozenset",
            "help",
            "input",
            "locals",
            "long",
            "memoryview",
            "raw_input",
            "reduce",
            "reload",
            "reversed",
            "unichr",
            "unicode",
            "vars",
            "xrange");

    private KnownBuiltins() {}

    static boolean isOne(String name) {
        return NAMES.contains(name);
    }
}
