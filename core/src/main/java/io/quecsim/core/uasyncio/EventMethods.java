package io.quecsim.core.uasyncio;

import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyType;

/** The guest's view of an {@link Event}. */
@PyTypeDef(value = "Event", module = "uasyncio", perDevice = true)
final class EventMethods {
    private final EventLoop loop;

    EventMethods(EventLoop loop) {
        this.loop = loop;
    }

    /** {@code Event()}: not set. */
    @PyNew
    Object make(PyType cls) {
        loop.room.uses(LazyPart.EVENT, "Event");
        return new Event(loop, loop.types.event);
    }

    /** {@code event.is_set()}. */
    @PyMethod(name = "is_set")
    boolean isSet(Event self) {
        return self.isSet();
    }

    /** {@code event.set()}: lets all who wait go on. */
    @PyMethod
    void set(Event self) {
        self.set();
    }

    /** {@code event.clear()}. */
    @PyMethod
    void clear(Event self) {
        self.clear();
    }

    /** {@code await event.wait()}: True once it is set. */
    @PyMethod
    Object wait(Event self) {
        return self.waitForSet();
    }
}
