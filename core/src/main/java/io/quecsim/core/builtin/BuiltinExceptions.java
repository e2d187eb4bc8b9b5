package io.quecsim.core.builtin;

import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyModule;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.PyType;

/** The exception types that every module sees. */
@PyModule(value = "builtins", part = "exceptions")
final class BuiltinExceptions {
    @PyConst(name = "BaseException")
    static final PyType BASE_EXCEPTION = Exceptions.BASE_EXCEPTION;

    @PyConst(name = "SystemExit")
    static final PyType SYSTEM_EXIT = Exceptions.SYSTEM_EXIT;

    @PyConst(name = "KeyboardInterrupt")
    static final PyType KEYBOARD_INTERRUPT = Exceptions.KEYBOARD_INTERRUPT;

    @PyConst(name = "GeneratorExit")
    static final PyType GENERATOR_EXIT = Exceptions.GENERATOR_EXIT;

    @PyConst(name = "Exception")
    static final PyType EXCEPTION = Exceptions.EXCEPTION;

    @PyConst(name = "StopIteration")
    static final PyType STOP_ITERATION = Exceptions.STOP_ITERATION;

    @PyConst(name = "StopAsyncIteration")
    static final PyType STOP_ASYNC_ITERATION = Exceptions.STOP_ASYNC_ITERATION;

    @PyConst(name = "ArithmeticError")
    static final PyType ARITHMETIC_ERROR = Exceptions.ARITHMETIC_ERROR;

    @PyConst(name = "OverflowError")
    static final PyType OVERFLOW_ERROR = Exceptions.OVERFLOW_ERROR;

    @PyConst(name = "ZeroDivisionError")
    static final PyType ZERO_DIVISION_ERROR = Exceptions.ZERO_DIVISION_ERROR;

    @PyConst(name = "AssertionError")
    static final PyType ASSERTION_ERROR = Exceptions.ASSERTION_ERROR;

    @PyConst(name = "AttributeError")
    static final PyType ATTRIBUTE_ERROR = Exceptions.ATTRIBUTE_ERROR;

    @PyConst(name = "EOFError")
    static final PyType EOF_ERROR = Exceptions.EOF_ERROR;

    @PyConst(name = "ImportError")
    static final PyType IMPORT_ERROR = Exceptions.IMPORT_ERROR;

    @PyConst(name = "LookupError")
    static final PyType LOOKUP_ERROR = Exceptions.LOOKUP_ERROR;

    @PyConst(name = "IndexError")
    static final PyType INDEX_ERROR = Exceptions.INDEX_ERROR;

    @PyConst(name = "KeyError")
    static final PyType KEY_ERROR = Exceptions.KEY_ERROR;

    @PyConst(name = "MemoryError")
    static final PyType MEMORY_ERROR = Exceptions.MEMORY_ERROR;

    @PyConst(name = "NameError")
    static final PyType NAME_ERROR = Exceptions.NAME_ERROR;

    @PyConst(name = "OSError")
    static final PyType OS_ERROR = Exceptions.OS_ERROR;

    @PyConst(name = "RuntimeError")
    static final PyType RUNTIME_ERROR = Exceptions.RUNTIME_ERROR;

    @PyConst(name = "NotImplementedError")
    static final PyType NOT_IMPLEMENTED_ERROR = Exceptions.NOT_IMPLEMENTED_ERROR;

    @PyConst(name = "SyntaxError")
    static final PyType SYNTAX_ERROR = Exceptions.SYNTAX_ERROR;

    @PyConst(name = "IndentationError")
    static final PyType INDENTATION_ERROR = Exceptions.INDENTATION_ERROR;

    @PyConst(name = "TypeError")
    static final PyType TYPE_ERROR = Exceptions.TYPE_ERROR;

    @PyConst(name = "ValueError")
    static final PyType VALUE_ERROR = Exceptions.VALUE_ERROR;

    @PyConst(name = "UnicodeError")
    static final PyType UNICODE_ERROR = Exceptions.UNICODE_ERROR;
}
