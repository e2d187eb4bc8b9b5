package io.quecsim.core.object;

import io.quecsim.core.object.method.ArrayMethodsBinding;
import io.quecsim.core.object.method.BoolMethodsBinding;
import io.quecsim.core.object.method.ByteArrayMethodsBinding;
import io.quecsim.core.object.method.BytesMethodsBinding;
import io.quecsim.core.object.method.ClassMethodMethodsBinding;
import io.quecsim.core.object.method.ComplexMethodsBinding;
import io.quecsim.core.object.method.DictMethodsBinding;
import io.quecsim.core.object.method.FloatMethodsBinding;
import io.quecsim.core.object.method.FrozenSetMethodsBinding;
import io.quecsim.core.object.method.GeneratorMethodsBinding;
import io.quecsim.core.object.method.IntMethodsBinding;
import io.quecsim.core.object.method.ListMethodsBinding;
import io.quecsim.core.object.method.MemoryViewMethodsBinding;
import io.quecsim.core.object.method.ObjectMethodsBinding;
import io.quecsim.core.object.method.PropertyMethodsBinding;
import io.quecsim.core.object.method.RangeMethodsBinding;
import io.quecsim.core.object.method.SetMethodsBinding;
import io.quecsim.core.object.method.SliceMethodsBinding;
import io.quecsim.core.object.method.StaticMethodMethodsBinding;
import io.quecsim.core.object.method.StrMethodsBinding;
import io.quecsim.core.object.method.SuperMethodsBinding;
import io.quecsim.core.object.method.TupleMethodsBinding;
import io.quecsim.core.object.method.TypeMethodsBinding;

/**
 * The native types, one object each for the whole JVM: immutable, shared by all machines. Exception types are in
 * {@link Exceptions}. Methods are declared in
 * {@code object.method}, a file a type, and bound by the generated table named here.
 */
public final class Types {
    public static final NativeType OBJECT = new NativeType("object", null, () -> ObjectMethodsBinding.TABLE);
    public static final NativeType TYPE = new NativeType("type", null, () -> TypeMethodsBinding.TABLE);
    public static final NativeType NONE = new NativeType("NoneType", null, null);
    public static final NativeType ELLIPSIS = new NativeType("", null, null);
    public static final NativeType NOT_IMPLEMENTED = new NativeType("", null, null);
    public static final NativeType BOOL = new NativeType("bool", null, () -> BoolMethodsBinding.TABLE);
    public static final NativeType INT = new NativeType("int", null, () -> IntMethodsBinding.TABLE);
    public static final NativeType FLOAT = new NativeType("float", null, () -> FloatMethodsBinding.TABLE);
    public static final NativeType COMPLEX = new NativeType("complex", null, () -> ComplexMethodsBinding.TABLE);
    public static final NativeType STR = new NativeType("str", null, () -> StrMethodsBinding.TABLE);
    public static final NativeType BYTES = new NativeType("bytes", null, () -> BytesMethodsBinding.TABLE);
    public static final NativeType BYTEARRAY = new NativeType("bytearray", null, () -> ByteArrayMethodsBinding.TABLE);
    public static final NativeType MEMORYVIEW =
            new NativeType("memoryview", null, () -> MemoryViewMethodsBinding.TABLE);
    public static final NativeType ARRAY = new NativeType("array", null, () -> ArrayMethodsBinding.TABLE);
    public static final NativeType TUPLE = new NativeType("tuple", null, () -> TupleMethodsBinding.TABLE);
    public static final NativeType LIST = new NativeType("list", null, () -> ListMethodsBinding.TABLE);
    public static final NativeType DICT = new NativeType("dict", null, () -> DictMethodsBinding.TABLE);
    public static final NativeType ORDERED_DICT = new NativeType("OrderedDict", DICT, () -> DictMethodsBinding.TABLE);
    public static final NativeType DICT_VIEW = new NativeType("dict_view", null, null);
    public static final NativeType SET = new NativeType("set", null, () -> SetMethodsBinding.TABLE);
    public static final NativeType FROZENSET = new NativeType("frozenset", null, () -> FrozenSetMethodsBinding.TABLE);
    public static final NativeType RANGE = new NativeType("range", null, () -> RangeMethodsBinding.TABLE);
    public static final NativeType SLICE = new NativeType("slice", null, () -> SliceMethodsBinding.TABLE);
    public static final NativeType ITERATOR = new NativeType("iterator", null, null);
    public static final NativeType RANGE_ITERATOR = new NativeType("iterator", null, null);
    public static final NativeType ENUMERATE = new NativeType("enumerate", null, () -> EnumerateIteratorBinding.TABLE);
    public static final NativeType FILTER = new NativeType("filter", null, () -> FilterIteratorBinding.TABLE);
    public static final NativeType MAP = new NativeType("map", null, () -> MapIteratorBinding.TABLE);
    public static final NativeType REVERSED = new NativeType("reversed", null, () -> ReversedIteratorBinding.TABLE);
    public static final NativeType ZIP = new NativeType("zip", null, () -> ZipIteratorBinding.TABLE);
    public static final NativeType CELL = new NativeType("", null, null);
    public static final NativeType FUNCTION = new NativeType("function", null, null);
    public static final NativeType CLOSURE = new NativeType("closure", null, null);
    public static final NativeType BOUND_METHOD = new NativeType("bound_method", null, null);
    public static final NativeType STATICMETHOD =
            new NativeType("staticmethod", null, () -> StaticMethodMethodsBinding.TABLE);
    public static final NativeType CLASSMETHOD =
            new NativeType("classmethod", null, () -> ClassMethodMethodsBinding.TABLE);
    public static final NativeType PROPERTY = new NativeType("property", null, () -> PropertyMethodsBinding.TABLE);
    public static final NativeType SUPER = new NativeType("super", null, () -> SuperMethodsBinding.TABLE);
    public static final NativeType MODULE = new NativeType("module", null, null);
    public static final NativeType GENERATOR = new NativeType("generator", null, () -> GeneratorMethodsBinding.TABLE);
    public static final NativeType GENERATOR_FUNCTION = new NativeType("generator", null, null);

    private Types() {}
}
