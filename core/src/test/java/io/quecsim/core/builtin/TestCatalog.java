package io.quecsim.core.builtin;

import io.quecsim.core.object.PyCallable;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Types;
import io.quecsim.core.vm.Vm;
import java.util.List;
import java.util.Set;

/** The built-in functions for tests of the machine. */
public final class TestCatalog {
    private TestCatalog() {}

    public static ModuleCatalog of(Vm vm) {
        ModuleCatalog catalog = new ModuleCatalog(vm, true, Set.of());
        catalog.addParts(
                "builtins",
                () -> List.of(
                        new BuiltinObjectsBinding(new BuiltinObjects()),
                        new BuiltinTypesBinding(new BuiltinTypes()),
                        new BuiltinNumbersBinding(new BuiltinNumbers()),
                        new BuiltinExceptionsBinding(new BuiltinExceptions()),
                        new BuiltinIterationBinding(new BuiltinIteration())));
        catalog.add("uarray", () -> new ArrayModuleBinding(new ArrayModule()));
        catalog.add("ucollections", () -> new CollectionsModuleBinding(new CollectionsModule()));
        catalog.add("math", () -> new MathModuleBinding(new MathModule()));
        catalog.add("gc", () -> new GcModuleBinding(new GcModule(true)));
        catalog.find("builtins").globals.put(vm, vm.name("print"), new PyCallable() {
            @Override
            public PyType type() {
                return Types.FUNCTION;
            }

            @Override
            public Object call(Vm vm, Object[] args, PyStr[] kwNames) {
                int positional = args.length - kwNames.length;
                String between = " ";
                String end = "\n";
                for (int k = 0; k < kwNames.length; k++) {
                    if (kwNames[k].value.equals("sep")) {
                        between = vm.ops.str(args[positional + k]);
                    } else {
                        end = vm.ops.str(args[positional + k]);
                    }
                }
                StringBuilder out = new StringBuilder();
                for (int i = 0; i < positional; i++) {
                    out.append(i == 0 ? "" : between).append(vm.ops.str(args[i]));
                }
                vm.print(out.append(end).toString());
                return PyNone.NONE;
            }
        });
        return catalog;
    }
}
