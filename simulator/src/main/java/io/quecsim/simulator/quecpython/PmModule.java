package io.quecsim.simulator.quecpython;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyBool;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.power.PowerSaving;
import io.quecsim.hal.power.Sleep;
import org.jspecify.annotations.Nullable;

/** {@code pm}: when the module may sleep. By the 2021 firmware's modlpm.c; PSM by QuecPython's documentation. */
@PyModule("pm")
public final class PmModule {
    private static final int FAILED = -1;

    private final Sleep sleep;
    private final PowerSaving saving;

    public PmModule(Sleep sleep, PowerSaving saving) {
        this.sleep = sleep;
        this.saving = saving;
    }

    /** {@code pm.create_wakelock(name[, length])}: its number, or -1: no name, or no more locks. */
    @PyFunction(name = "create_wakelock")
    int createWakelock(String name, @Default("None") Object length) {
        return name.isEmpty() ? FAILED : sleep.create();
    }

    /** {@code pm.delete_wakelock(lock)}: 0, or -1 when there is none of this number. */
    @PyFunction(name = "delete_wakelock")
    int deleteWakelock(int lock) {
        return sleep.delete(lock) ? 0 : FAILED;
    }

    /** {@code pm.wakelock_lock(lock)}: the module stays awake; 0, or -1 when there is none of this number. */
    @PyFunction(name = "wakelock_lock")
    int wakelockLock(int lock) {
        return sleep.hold(lock, true) ? 0 : FAILED;
    }

    /** {@code pm.wakelock_unlock(lock)}: it may sleep again; 0, or -1 when there is none of this number. */
    @PyFunction(name = "wakelock_unlock")
    int wakelockUnlock(int lock) {
        return sleep.hold(lock, false) ? 0 : FAILED;
    }

    /** {@code pm.get_wakelock_num()}: how many there are, held or not. */
    @PyFunction(name = "get_wakelock_num")
    int getWakelockNum() {
        return sleep.count();
    }

    /** {@code pm.autosleep(on)}: whether the module sleeps by itself; 0, or -1 for anything but 0 and 1. */
    @PyFunction
    int autosleep(int on) {
        if (on != 0 && on != 1) {
            return FAILED;
        }
        sleep.auto(on == 1);
        return 0;
    }

    /**
     * {@code pm.set_psm_time(tau_unit, tau_time, act_unit, act_time)}: sets the timers of PSM and switches it on;
     * {@code pm.set_psm_time(mode)}: 0 switches it off, 1 on, 2 off with its timers forgotten. True, or False for what is not
     * defined.
     */
    @PyFunction(name = "set_psm_time")
    Object setPsmTime(
            Vm vm,
            int mode,
            @Default("null") @Nullable Object tau_time,
            @Default("null") @Nullable Object act_unit,
            @Default("null") @Nullable Object act_time) {
        if (tau_time == null) {
            return PyBool.of(switchPsm(mode));
        }
        if (act_unit == null || act_time == null) {
            throw PyErrors.typeError(vm, "function takes 1 or 4 positional arguments");
        }
        PowerSaving.Timers timers =
                new PowerSaving.Timers(mode, vm.ops.toInt(tau_time), vm.ops.toInt(act_unit), vm.ops.toInt(act_time));
        if (!timers.isValid()) {
            return PyBool.FALSE;
        }
        saving.use(timers);
        return PyBool.TRUE;
    }

    private boolean switchPsm(int mode) {
        switch (mode) {
            case 0, 1 -> saving.enable(mode == 1);
            case 2 -> saving.forget();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** {@code pm.get_psm_time()}: {@code [mode, tau_unit, tau_time, act_unit, act_time]}, or None when the timers were never set. */
    @PyFunction(name = "get_psm_time")
    Object getPsmTime(Vm vm) {
        PowerSaving.Timers timers = saving.timers();
        if (timers == null) {
            return PyNone.NONE;
        }
        return PyList.of(
                vm, saving.isOn() ? 1 : 0, timers.tauUnit(), timers.tauTime(), timers.actUnit(), timers.actTime());
    }
}
