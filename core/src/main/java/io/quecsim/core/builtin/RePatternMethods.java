package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.Texts;
import io.quecsim.core.regex.RegexMatcher;
import io.quecsim.core.vm.Vm;

/** The type of compiled expressions in the module {@code ure}. */
@PyTypeDef(value = "ure", module = "ure")
final class RePatternMethods {
    private RePatternMethods() {}

    /** {@code ure.match(string)}: at the start of the string; a match or None. Source: extmod/modure.c. */
    @PyMethod
    static Object match(
            Vm vm, RePattern self, Object string, @Default("null") Object position, @Default("null") Object end) {
        return self.exec(vm, string, position, end, true);
    }

    /** {@code ure.search(string)}: anywhere in the string; a match or None. Source: extmod/modure.c. */
    @PyMethod
    static Object search(
            Vm vm, RePattern self, Object string, @Default("null") Object position, @Default("null") Object end) {
        return self.exec(vm, string, position, end, false);
    }

    /**
     * {@code ure.split(string[, maxsplit])}: the parts between the matches; an empty match ends it. Groups are not supported
     * and raise NotImplementedError. Source: extmod/modure.c.
     */
    @PyMethod
    static Object split(Vm vm, RePattern self, Object string, @Default("0") int maxsplit) {
        String octets = Texts.anyType(vm, string);
        PyObject model = (PyObject) string;
        PyList parts = PyList.of(vm);
        RegexMatcher matcher = self.over(vm, octets);
        int from = 0;
        int left = maxsplit;
        while (RePattern.run(vm, matcher, false, from) && matcher.start() != matcher.end()) {
            parts.append(vm, Texts.like(vm, model, octets.substring(from, matcher.start())));
            if (self.code.groups() > 0) {
                throw PyErrors.notImplemented(vm, "splitting with sub-captures");
            }
            from = matcher.end();
            if (left > 0 && --left == 0) {
                break;
            }
        }
        parts.append(vm, Texts.like(vm, model, octets.substring(from)));
        return parts;
    }

    /** {@code ure.sub(replace, string[, count[, flags]])}: see the module's function. Source: extmod/modure.c. */
    @PyMethod
    static Object sub(
            Vm vm,
            RePattern self,
            Object replace,
            Object string,
            @Default("0") int count,
            @Default("null") Object flags) {
        return ReSubstitution.run(vm, self, replace, string, count);
    }
}
