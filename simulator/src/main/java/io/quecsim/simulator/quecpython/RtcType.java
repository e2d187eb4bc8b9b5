package io.quecsim.simulator.quecpython;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.rtc.Rtc;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code machine.RTC}, by the 2021 firmware's machine_rtc.c. All times are local ones, tuples or lists of eight: year,
 * month, day, weekday (0 Sunday; not looked at when setting), hour, minute, second, microsecond (always 0).
 */
@PyTypeDef(value = "RTC", module = "machine", perDevice = true)
public final class RtcType implements Heap.Roots {
    /** {@code machine_rtc_obj_t}: its base (2021 firmware, machine_rtc.c). */
    private static final int BYTES = 4;

    private static final int FIELDS = 8;
    private static final int FAILED = -1;

    final PyType type;
    private final Rtc rtc;
    private final HardwareCall callback;
    private @Nullable PyToken object;

    public RtcType(Vm vm, Rtc rtc) {
        this.rtc = rtc;
        this.callback = HardwareCall.ofDevice(vm);
        this.type = NativeType.ofDevice(vm, "RTC", () -> new RtcTypeBinding(this));
        vm.heap.roots(this);
        rtc.onAlarm(callback::schedule);
    }

    /** Whether the alarm will go off and the script wants to be called then. */
    public boolean mayCallBack() {
        return rtc.isAlarmPending() && callback.isSet();
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(object);
    }

    /** {@code machine.RTC()}: the clock. */
    @PyNew
    Object make(Vm vm, PyType cls) {
        if (object == null) {
            object = new PyToken(vm, type, BYTES);
        }
        return object;
    }

    /** {@code rtc.init(date)}: sets the clock; None. */
    @PyMethod
    void init(Vm vm, PyToken self, Object date) {
        datetime(vm, self, date);
    }

    /** {@code rtc.datetime([date])}: the local time, or sets it: 0, or -1 when there is no such time. */
    @PyMethod
    Object datetime(Vm vm, PyToken self, @Default("null") @Nullable Object date) {
        if (date == null) {
            LocalDateTime now = LocalDateTime.ofEpochSecond(rtc.epochSeconds() + rtc.zoneSeconds(), 0, ZoneOffset.UTC);
            return PyTuple.of(
                    vm,
                    now.getYear(),
                    now.getMonthValue(),
                    now.getDayOfMonth(),
                    now.getDayOfWeek().getValue() % 7,
                    now.getHour(),
                    now.getMinute(),
                    now.getSecond(),
                    0);
        }
        LocalDateTime given = time(vm, date);
        if (given == null) {
            return FAILED;
        }
        rtc.set(epochSeconds(given));
        return 0;
    }

    /** {@code rtc.set_alarm(date)}: when it is to go off, once it is enabled; 0, or -1 when there is no such time. */
    @PyMethod(name = "set_alarm")
    int setAlarm(Vm vm, PyToken self, Object date) {
        LocalDateTime given = time(vm, date);
        if (given == null) {
            return FAILED;
        }
        rtc.alarmAt(epochSeconds(given));
        return 0;
    }

    /** {@code rtc.enable_alarm(on)}: 0, or -1 when it has no time still to come. */
    @PyMethod(name = "enable_alarm")
    int enableAlarm(PyToken self, int on) {
        return rtc.enableAlarm(on != 0) ? 0 : FAILED;
    }

    /** {@code rtc.register_callback(fun)}: calls {@code fun(None)} when the alarm goes off; 0. */
    @PyMethod(name = "register_callback")
    int registerCallback(PyToken self, Object fun) {
        callback.callback(fun);
        return 0;
    }

    private long epochSeconds(LocalDateTime local) {
        return local.toEpochSecond(ZoneOffset.UTC) - rtc.zoneSeconds();
    }

    private static @Nullable LocalDateTime time(Vm vm, Object date) {
        Object[] items = vm.ops.sequenceItems(date);
        if (items.length != FIELDS) {
            throw PyErrors.valueError(vm, "requested length " + FIELDS + " but object has length " + items.length);
        }
        int[] field = new int[FIELDS - 1];
        for (int i = 0; i < field.length; i++) {
            field[i] = i == 3 ? 0 : vm.ops.toInt(items[i]);
        }
        try {
            return LocalDateTime.of(field[0], field[1], field[2], field[4], field[5], field[6]);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
