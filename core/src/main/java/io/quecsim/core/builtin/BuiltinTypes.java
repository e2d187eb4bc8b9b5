package io.quecsim.core.builtin;

import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyModule;
import io.quecsim.core.object.PyEllipsis;
import io.quecsim.core.object.PyNotImplemented;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.Types;

/** The types and singletons that every module sees. */
@PyModule(value = "builtins", part = "types")
final class BuiltinTypes {
    @PyConst(name = "bool")
    static final PyObject BOOL = Types.BOOL;

    @PyConst(name = "bytes")
    static final PyObject BYTES = Types.BYTES;

    @PyConst(name = "bytearray")
    static final PyObject BYTEARRAY = Types.BYTEARRAY;

    @PyConst(name = "complex")
    static final PyObject COMPLEX = Types.COMPLEX;

    @PyConst(name = "dict")
    static final PyObject DICT = Types.DICT;

    @PyConst(name = "enumerate")
    static final PyObject ENUMERATE = Types.ENUMERATE;

    @PyConst(name = "filter")
    static final PyObject FILTER = Types.FILTER;

    @PyConst(name = "float")
    static final PyObject FLOAT = Types.FLOAT;

    @PyConst(name = "frozenset")
    static final PyObject FROZENSET = Types.FROZENSET;

    @PyConst(name = "int")
    static final PyObject INT = Types.INT;

    @PyConst(name = "list")
    static final PyObject LIST = Types.LIST;

    @PyConst(name = "map")
    static final PyObject MAP = Types.MAP;

    @PyConst(name = "memoryview")
    static final PyObject MEMORYVIEW = Types.MEMORYVIEW;

    @PyConst(name = "object")
    static final PyObject OBJECT = Types.OBJECT;

    @PyConst(name = "property")
    static final PyObject PROPERTY = Types.PROPERTY;

    @PyConst(name = "range")
    static final PyObject RANGE = Types.RANGE;

    @PyConst(name = "reversed")
    static final PyObject REVERSED = Types.REVERSED;

    @PyConst(name = "set")
    static final PyObject SET = Types.SET;

    @PyConst(name = "slice")
    static final PyObject SLICE = Types.SLICE;

    @PyConst(name = "str")
    static final PyObject STR = Types.STR;

    @PyConst(name = "super")
    static final PyObject SUPER = Types.SUPER;

    @PyConst(name = "tuple")
    static final PyObject TUPLE = Types.TUPLE;

    @PyConst(name = "type")
    static final PyObject TYPE = Types.TYPE;

    @PyConst(name = "zip")
    static final PyObject ZIP = Types.ZIP;

    @PyConst(name = "classmethod")
    static final PyObject CLASSMETHOD = Types.CLASSMETHOD;

    @PyConst(name = "staticmethod")
    static final PyObject STATICMETHOD = Types.STATICMETHOD;

    @PyConst(name = "Ellipsis")
    static final PyObject ELLIPSIS = PyEllipsis.ELLIPSIS;

    @PyConst(name = "NotImplemented")
    static final PyObject NOT_IMPLEMENTED = PyNotImplemented.NOT_IMPLEMENTED;
}
