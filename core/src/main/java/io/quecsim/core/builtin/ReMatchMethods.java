package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.vm.Vm;

/** The type of matches in the module {@code ure}. */
@PyTypeDef(value = "match", module = "ure")
final class ReMatchMethods {
    private ReMatchMethods() {}

    /** {@code match.group(index)}: 0 is the whole match; None where the group took no part. Source: extmod/modure.c. */
    @PyMethod
    static Object group(Vm vm, ReMatch self, Object index) {
        return self.text(vm, self.index(vm, index));
    }

    /** {@code match.groups()}: a tuple of all groups but the whole match. Source: extmod/modure.c. */
    @PyMethod
    static Object groups(Vm vm, ReMatch self) {
        return self.texts(vm);
    }

    /** {@code match.span([index])}: start and end, -1 where the group took no part. Source: extmod/modure.c. */
    @PyMethod
    static Object span(Vm vm, ReMatch self, @Default("0") Object index) {
        int group = self.index(vm, index);
        return PyTuple.of(vm, self.start(group), self.end(group));
    }

    /** {@code match.start([index])}. Source: extmod/modure.c. */
    @PyMethod
    static int start(Vm vm, ReMatch self, @Default("0") Object index) {
        return self.start(self.index(vm, index));
    }

    /** {@code match.end([index])}. Source: extmod/modure.c. */
    @PyMethod
    static int end(Vm vm, ReMatch self, @Default("0") Object index) {
        return self.end(self.index(vm, index));
    }
}
