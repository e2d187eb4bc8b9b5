package io.quecsim.core.vm;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Parts of the language that a firmware can be built without ({@code py/mpconfig.h}). A script that uses one that its
 * module lacks fails there, so it does here.
 */
public enum Feature {
    /** {@code __radd__} and its kin: {@code MICROPY_PY_REVERSE_SPECIAL_METHODS}. */
    REVERSED_OPERATORS,
    /** {@code __imul__} and its kin; {@code __iadd__} and {@code __isub__} always are: {@code ..._ALL_INPLACE_SPECIAL_METHODS}. */
    INPLACE_OPERATORS,
    /** {@code __get__}, {@code __set__}, {@code __delete__}: {@code MICROPY_PY_DESCRIPTORS}. */
    DESCRIPTORS,
    /** {@code __setattr__}, {@code __delattr__}: {@code MICROPY_PY_DELATTR_SETATTR}. */
    ATTRIBUTE_HOOKS,
    /** {@code range(3) == range(3)}, which is a comparison of identity without: {@code MICROPY_PY_BUILTINS_RANGE_BINOP}. */
    RANGE_EQUALITY,
    /** {@code dict.fromkeys}: {@code MICROPY_PY_BUILTINS_DICT_FROMKEYS}. */
    DICT_FROMKEYS,
    /**
     * Strings are of characters: {@code MICROPY_PY_BUILTINS_STR_UNICODE}. Without it they are of bytes: {@code len('中')} is
     * 3, an index names a byte, {@code repr} shows all but control characters as they are, and bytes that are no UTF-8 may
     * become a string.
     */
    UNICODE_STRINGS,
    /** {@code str.center}: {@code MICROPY_PY_BUILTINS_STR_CENTER}. */
    STR_CENTER,
    /** {@code str.partition}, {@code str.rpartition}: {@code MICROPY_PY_BUILTINS_STR_PARTITION}. */
    STR_PARTITION,
    /** {@code str.splitlines}: {@code MICROPY_PY_BUILTINS_STR_SPLITLINES}. */
    STR_SPLITLINES,
    /**
     * Room set aside for an exception raised when the heap has none ({@code MICROPY_ENABLE_EMERGENCY_EXCEPTION_BUF} with a
     * size); without it such an exception has no arguments.
     */
    EMERGENCY_EXCEPTIONS,
    /** A script may replace what is in {@code builtins}: {@code MICROPY_CAN_OVERRIDE_BUILTINS}. */
    OVERRIDE_BUILTINS,
    /** {@code sys.exc_info()}: {@code MICROPY_PY_SYS_EXC_INFO}. */
    EXC_INFO,
    /** {@code array[1:3] = b'ab'}, of bytearrays and memoryviews too: {@code MICROPY_PY_ARRAY_SLICE_ASSIGN}. */
    ARRAY_SLICE_ASSIGN,
    /** {@code function.__name__}: {@code MICROPY_PY_FUNCTION_ATTRS}. */
    FUNCTION_ATTRS,
    /** A line on standard error for what is accepted and does nothing: {@code MICROPY_WARNINGS}. */
    WARNINGS,
    /** {@code a, b = b, a} makes no tuple: {@code MICROPY_COMP_DOUBLE_TUPLE_ASSIGN}. */
    PAIR_ASSIGNMENT,
    /** {@code OrderedDict({...})} keeps the written order: {@code MICROPY_PY_COLLECTIONS_ORDEREDDICT}. */
    ORDERED_DICT_DISPLAY,
    /** Longer texts of errors and of methods' {@code repr}: {@code MICROPY_ERROR_REPORTING_DETAILED}. */
    DETAILED_ERRORS;

    /** Everything. */
    public static final Set<Feature> ALL = Collections.unmodifiableSet(EnumSet.allOf(Feature.class));

    /** MicroPython 1.13's unix port as it comes. */
    public static final Set<Feature> UNIX_1_13 = Collections.unmodifiableSet(EnumSet.of(
            REVERSED_OPERATORS,
            DESCRIPTORS,
            DICT_FROMKEYS,
            UNICODE_STRINGS,
            STR_CENTER,
            STR_PARTITION,
            STR_SPLITLINES,
            ARRAY_SLICE_ASSIGN,
            FUNCTION_ATTRS,
            EXC_INFO,
            EMERGENCY_EXCEPTIONS,
            PAIR_ASSIGNMENT,
            ORDERED_DICT_DISPLAY,
            DETAILED_ERRORS));

    /** The public QuecPython firmware of 2021 ({@code ports/quectel/core/source/mpconfigport.h}). */
    public static final Set<Feature> QUECPYTHON_2021 = Set.of();
}
