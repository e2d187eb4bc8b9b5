package io.quecsim.simulator.repl;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.vm.Vm;
import org.jspecify.annotations.Nullable;

/** The part of {@code misc} that closes the REPL to strangers. */
@PyModule(value = "misc", part = "repl")
final class ReplProtection {
    private final ReplState state;

    ReplProtection(ReplState state) {
        this.state = state;
    }

    /**
     * {@code misc.replEnable(flag[, password])}: 1 protects the REPL, 0 opens it; 0, or -1 for any other flag. The password is
     * taken and not asked for, as in the source. Source: firmware source 2021, modmisc.c.
     */
    @PyFunction
    int replEnable(Vm vm, int flag, @Nullable @Default("null") Object password) {
        if (flag != 0 && flag != 1) {
            return -1;
        }
        state.refuse(flag == 1);
        return 0;
    }
}
