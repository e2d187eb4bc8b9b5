package io.quecsim.core.object;

import io.quecsim.core.compile.LanguageLevel;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.core.vm.CostModel;
import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.Vm;
import io.quecsim.core.vm.VmConfig;
import java.util.Set;

/** A machine for tests of objects that run no guest code. */
public final class Machine {
    private Machine() {}

    public static Vm of(int heapBytes) {
        return of(heapBytes, Feature.ALL);
    }

    public static Vm of(int heapBytes, Set<Feature> features) {
        CostModel cost = new CostModel(100_000_000, 1, 1, 1, 1, 1, 1, 1, 1);
        VmConfig config = new VmConfig(heapBytes, 16384, 1, 31, LanguageLevel.V1_13, features, cost, false);
        return new Vm(config, new TimeDomain(), new Trace(), null, null);
    }

    /** Calls a method of a native object. */
    public static Object call(Vm vm, Object self, String method, Object... args) {
        Object[] all = new Object[args.length + 1];
        all[0] = self;
        System.arraycopy(args, 0, all, 1, args.length);
        PyCallable function = (PyCallable) vm.ops.attributes.loadMethod(self, vm.name(method));
        return function.call(vm, all, PyCallable.NO_KEYWORDS);
    }
}
