package io.quecsim.core.tier;

/** Internal names of the classes that units mention. */
final class Names {
    static final String OBJECT = "java/lang/Object";
    static final String BRIDGE = "io/quecsim/core/vm/Bridge";
    static final String SHORT = "io/quecsim/core/vm/ShortForms";
    static final String UNIT = "io/quecsim/core/vm/Unit";
    static final String FRAME = "io/quecsim/core/vm/CodeFrame";
    static final String SENTINEL = "io/quecsim/core/vm/Sentinel";
    static final String CODE = "io/quecsim/core/register/RegCode";
    static final String CACHE = "io/quecsim/core/register/InlineCache";
    static final String FUNCTION = "io/quecsim/core/object/PyFunction";
    static final String DICT = "io/quecsim/core/object/PyDict";
    static final String BOOL = "io/quecsim/core/object/PyBool";
    static final String NONE = "io/quecsim/core/object/PyNone";
    static final String CELL = "io/quecsim/core/object/PyCell";
    static final String RANGE = "io/quecsim/core/object/RangeIterator";

    private Names() {}
}
