package io.quecsim.core.object;

import java.util.List;

/** The exception types of MicroPython 1.13, with its hierarchy ({@code py/objexcept.c}). */
public final class Exceptions {
    public static final NativeType BASE_EXCEPTION = NativeType.exception("BaseException", null);
    public static final NativeType SYSTEM_EXIT = NativeType.exception("SystemExit", BASE_EXCEPTION);
    public static final NativeType KEYBOARD_INTERRUPT = NativeType.exception("KeyboardInterrupt", BASE_EXCEPTION);
    public static final NativeType GENERATOR_EXIT = NativeType.exception("GeneratorExit", BASE_EXCEPTION);
    public static final NativeType EXCEPTION = NativeType.exception("Exception", BASE_EXCEPTION);
    public static final NativeType STOP_ITERATION = NativeType.exception("StopIteration", EXCEPTION);
    public static final NativeType STOP_ASYNC_ITERATION = NativeType.exception("StopAsyncIteration", EXCEPTION);
    public static final NativeType ARITHMETIC_ERROR = NativeType.exception("ArithmeticError", EXCEPTION);
    public static final NativeType OVERFLOW_ERROR = NativeType.exception("OverflowError", ARITHMETIC_ERROR);
    public static final NativeType ZERO_DIVISION_ERROR = NativeType.exception("ZeroDivisionError", ARITHMETIC_ERROR);
    public static final NativeType ASSERTION_ERROR = NativeType.exception("AssertionError", EXCEPTION);
    public static final NativeType ATTRIBUTE_ERROR = NativeType.exception("AttributeError", EXCEPTION);
    public static final NativeType EOF_ERROR = NativeType.exception("EOFError", EXCEPTION);
    public static final NativeType IMPORT_ERROR = NativeType.exception("ImportError", EXCEPTION);
    public static final NativeType LOOKUP_ERROR = NativeType.exception("LookupError", EXCEPTION);
    public static final NativeType INDEX_ERROR = NativeType.exception("IndexError", LOOKUP_ERROR);
    public static final NativeType KEY_ERROR = NativeType.exception("KeyError", LOOKUP_ERROR);
    public static final NativeType MEMORY_ERROR = NativeType.exception("MemoryError", EXCEPTION);
    public static final NativeType NAME_ERROR = NativeType.exception("NameError", EXCEPTION);
    public static final NativeType OS_ERROR = NativeType.exception("OSError", EXCEPTION);
    public static final NativeType RUNTIME_ERROR = NativeType.exception("RuntimeError", EXCEPTION);
    public static final NativeType NOT_IMPLEMENTED_ERROR = NativeType.exception("NotImplementedError", RUNTIME_ERROR);
    public static final NativeType SYNTAX_ERROR = NativeType.exception("SyntaxError", EXCEPTION);
    public static final NativeType INDENTATION_ERROR = NativeType.exception("IndentationError", SYNTAX_ERROR);
    public static final NativeType TYPE_ERROR = NativeType.exception("TypeError", EXCEPTION);
    public static final NativeType VALUE_ERROR = NativeType.exception("ValueError", EXCEPTION);
    public static final NativeType UNICODE_ERROR = NativeType.exception("UnicodeError", VALUE_ERROR);
    public static final NativeType VIPER_TYPE_ERROR = NativeType.exception("ViperTypeError", TYPE_ERROR);

    /** Those that the {@code builtins} module names. */
    public static final List<NativeType> BUILTIN = List.of(
            BASE_EXCEPTION,
            ARITHMETIC_ERROR,
            ASSERTION_ERROR,
            ATTRIBUTE_ERROR,
            EOF_ERROR,
            EXCEPTION,
            GENERATOR_EXIT,
            IMPORT_ERROR,
            INDENTATION_ERROR,
            INDEX_ERROR,
            KEYBOARD_INTERRUPT,
            KEY_ERROR,
            LOOKUP_ERROR,
            MEMORY_ERROR,
            NAME_ERROR,
            NOT_IMPLEMENTED_ERROR,
            OS_ERROR,
            OVERFLOW_ERROR,
            RUNTIME_ERROR,
            STOP_ASYNC_ITERATION,
            STOP_ITERATION,
            SYNTAX_ERROR,
            SYSTEM_EXIT,
            TYPE_ERROR,
            UNICODE_ERROR,
            VALUE_ERROR,
            ZERO_DIVISION_ERROR);

    private Exceptions() {}
}
