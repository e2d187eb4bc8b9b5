package io.quecsim.core.object.method;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.vm.Each;
import io.quecsim.core.vm.Vm;

/** {@code dict.update} from another dict or from an iterable of pairs ({@code py/objdict.c}). */
final class DictMerge {
    private DictMerge() {}

    static void merge(Vm vm, PyDict into, Object from) {
        if (!(from instanceof PyDict)) {
            mergePairs(vm, into, from);
        } else if (from != into) {
            PyDict dict = (PyDict) from;
            for (int i = 0; i < dict.slots(); i++) {
                Object key = dict.keyAt(i);
                if (key != null) {
                    into.put(vm, key, dict.valueAt(i));
                }
            }
        }
    }

    private static void mergePairs(Vm vm, PyDict into, Object from) {
        Each pairs = new Each(vm, from, true);
        for (Object pair = pairs.next(); pair != null; pair = pairs.next()) {
            Object parts = vm.ops.iter(pair);
            Object key = vm.ops.next(parts);
            Object value = key == null ? null : vm.ops.next(parts);
            if (value == null || vm.ops.next(parts) != null) {
                throw PyErrors.valueError(vm, "dict update sequence has wrong length");
            }
            into.put(vm, key, value);
        }
    }
}
